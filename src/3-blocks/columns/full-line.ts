import { type LineRule, proseRoles, speaks } from '../evidence.ts';
import { labelledLine } from '../signs/credit.ts';
import { endingOf, opensStory } from '../signs/sentence.ts';
import { lineEnd } from '../survey/columns.ts';
import { isPunctuated } from './bare.ts';

/** Widths of typeset text are good to a character, hanging punctuation reckoned in. */
const slack = 1;

/**
 * `江西省旅游协会开展的农家菜谱征集` right above `活动于6月30日截止，……`: where blank lines part paragraphs, what fills
 * its column and touches the prose below it is its first line, however much it sounds like a headline.
 */
export const fullLine: LineRule = ({ lines, columns, blankLinesAlonePart }, index) => {
  const [line, next] = [lines[index], lines[index + 1]];
  const column = columns[index];
  if (!blankLinesAlonePart || !line || !next || !column) return [];
  if (next.gap > 0 || next.newPage || endingOf(line.text) !== 'open') return [];
  // A headline's last line touches the one above it, and its label below.
  if (line.gap === 0 && !line.newPage) return [];
  const goesOn = isPunctuated(next.text) && !labelledLine(next.text) && !opensStory(next.text);
  const full = Math.abs(column - lineEnd(line)) <= slack;
  return full && goesOn ? [speaks(4, ...proseRoles), speaks(-4, 'headline', 'section')] : [];
};
