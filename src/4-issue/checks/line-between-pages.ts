import type { PrintedLine } from '../../2-lines/printed.ts';
import { runsAcross } from '../../3-blocks/links/word-across.ts';
import { endingOf, stopsMidSentence } from '../../3-blocks/signs/sentence.ts';
import { type Check, finding, shorten } from './check.ts';

/** A running head is hardly wider, in Han characters. */
const widest = 12;
/** A line of text that a page cuts is at least so much wider than the head below it. */
const leastWider = 2;

/**
 * `采访手记` between two pages that cut a sentence: a line of a text that is much shorter than the one above, ends
 * no sentence, and yet is not the end of its text.
 */
export const lineBetweenPages: Check = ({ issue, blocks, excerpt }) => {
  if (issue.outOfOrder) return [];
  let headline = '';
  const told = blocks.flatMap(({ role, passage, lines }, at) => {
    if (role === 'headline') headline = excerpt(passage);
    const inText = role === 'paragraph' || role === 'credit';
    const goesOn = blocks[at + 1]?.role === 'paragraph';
    return lines.map(({ line }, i) => {
      const mayBe = role === 'paragraph' && (i < lines.length - 1 || goesOn);
      return { line, headline, inText, mayBe };
    });
  });
  return told.flatMap(({ line, headline: title, mayBe }, at) => {
    const [above, below] = [told[at - 1], told[at + 1]];
    if (!mayBe || !above?.inText || !below) return [];
    const atEdge = line.newPage || below.line.newPage;
    if (!atEdge || !isShortBelow(above.line, line)) return [];
    // ……和测绘地⏎理信息协会共同承⏎担: words that run on are the text's.
    const said = line.text;
    if (runsAcross(above.line.text, said) || runsAcross(said, below.line.text)) return [];
    return [finding('running-head-inside', [line.plain], shorten(line.text), title)];
  });
};

function isShortBelow(above: PrintedLine, line: PrintedLine): boolean {
  const cut = stopsMidSentence(above.text);
  const short = line.width <= widest && above.width >= line.width * leastWider;
  return cut && short && above.width > widest && isBare(line.text);
}

const isBare = (text: string) => endingOf(text) === 'open' && !/[，。；：、？！]/u.test(text);
