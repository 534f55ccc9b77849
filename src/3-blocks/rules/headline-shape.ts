import { type LineRule, speaks } from '../evidence.ts';
import {
  clausesOf,
  endingOf,
  headsWithWords,
  opensBySaying,
  opensLikeNews,
} from '../signs/sentence.ts';
import { isParagraphIndent } from '../survey/indents.ts';

/** Wider than most headlines on one line, in Han characters. */
const widest = 40;
/** A headline of two clauses is shorter still. */
const widestOfTwo = 30;

/**
 * `北京作物学会对接服务通州区生态农场` — one clause that stops without a full stop. A paragraph cut
 * by a page's end stops like that too, but has commas by then: `2月2日，陕西省科协党组书记李豫琦、常务`
 */
export const headlineShape: LineRule = ({ lines, columns, creditEnds, indented }, index) => {
  const line = lines[index];
  if (!line || columns[index] || creditEnds[index] || endingOf(line.text) !== 'open') return [];
  // Set like a paragraph's first line where paragraphs are indented.
  if (indented && isParagraphIndent(line)) return [];
  if (line.width > widest || opensLikeNews(line.text)) return [];
  if (opensBySaying(line.text) && !headsWithWords(line.text)) return [];
  const clauses = clausesOf(line.text);
  if (clauses === 1) {
    return [speaks(1.5, 'headline'), speaks(1, 'headline, continued'), speaks(-1.5, 'paragraph')];
  }
  return clauses === 2 && line.width <= widestOfTwo
    ? [speaks(0.5, 'headline', 'headline, continued'), speaks(-1, 'paragraph')]
    : [];
};
