import { numberStyles } from '../../2-lines/numbers.ts';
import { endingOf, holdsSentenceEnd } from '../../3-blocks/signs/sentence.ts';
import { type Check, finding } from './check.ts';

/** Whatever is shorter may be a sub-heading or a name, in characters and in words. */
const shortestText = 20;
const fewestWords = 8;

/** An article with a paragraph that breaks off before the next one: a line's end was taken for its end. */
export const paragraphCut: Check = ({ issue: { articles }, read, title }) =>
  articles.flatMap((article) => {
    const texts = article.paragraphs.map(read);
    const at = texts.findIndex((text, index) => breaksOff(text, texts[index + 1]));
    const cut = article.paragraphs[at];
    return cut ? [finding('paragraph-cut', cut, title(article))] : [];
  });

function breaksOff(text: string, next: string | undefined): boolean {
  if (next === undefined || isPoint(next)) return false;
  const ending = endingOf(text);
  if (ending === 'comma') return true;
  return ending === 'open' && !isPoint(text) && isProse(text) && goesOn(next);
}

/** `三、经费保障` `（二）加强领导`: what is listed ends as it likes. */
const isPoint = (text: string) => numberStyles.some(([, style]) => style.test(text));

const isProse = (text: string) =>
  /\p{Script=Han}/u.test(text)
    ? text.length >= shortestText && /[，。；]/u.test(text)
    : text.split(' ').length >= fewestWords;

const goesOn = (text: string) =>
  endingOf(text) === 'sentence' || holdsSentenceEnd(text) || /^\p{Ll}/u.test(text);
