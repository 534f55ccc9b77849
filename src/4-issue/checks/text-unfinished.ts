import { endingOf, holdsSentenceEnd } from '../../3-blocks/signs/sentence.ts';
import { type Check, finding } from './check.ts';

/** An article whose text ends in the middle of a sentence: the rest may stand elsewhere. */
export const textUnfinished: Check = ({ issue: { articles }, read, title }) =>
  articles.flatMap((article) => {
    const last = article.paragraphs.at(-1);
    if (!last || !isUnfinished(read(last))) return [];
    return [finding('text-unfinished', last, title(article))];
  });

/** Addresses, names and numbers close a text too, but not after a whole sentence of the same paragraph. */
function isUnfinished(text: string): boolean {
  const ending = endingOf(text);
  return (
    ending === 'comma' || (ending === 'open' && holdsSentenceEnd(text) && !closesOtherwise(text))
  );
}

/** `……欢迎致电 010-6250111` `……（见附件）` `《公约》` end without a full stop, but whole. */
const closesOtherwise = (text: string) => /[\p{N}\p{Script=Latin}）)》”"』」/]$/u.test(text);
