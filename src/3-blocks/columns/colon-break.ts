import type { PrintedLine } from '../../2-lines/printed.ts';
import { type LineRule, proseRoles, speaks } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';
import { isPunctuated } from './bare.ts';

/** No headline's first words are wider, in Han characters. */
const widest = 16;
/** `获奖名单如下：` announces what stands below it. */
const announces = /(?:如下|下列|以下|名单|包括|有|是|[说称道])[：:]$/u;

/**
 * `暑期阅读挑战：⏎招募志愿者` — set apart from all above, and right above one bare line that nothing follows
 * closely: the headline is broken behind its colon. What announces a list is text.
 */
export const colonBreak: LineRule = ({ lines }, index) => {
  const [before, line, next, after] = [-1, 0, 1, 2].map((at) => lines[index + at]);
  if (!line || !next || !isApart(line) || isApart(next)) return [];
  if (before && endingOf(before.text) !== 'sentence') return [];
  const words = line.text.slice(0, -1);
  if (!/[：:]$/u.test(line.text) || line.width > widest || isPunctuated(words)) return [];
  if (announces.test(line.text) || !isBare(next) || (after && !isApart(after) && isBare(after)))
    return [];
  return [speaks(6, 'headline'), speaks(-2, ...proseRoles)];
};

const isApart = ({ gap, newPage }: PrintedLine) => gap > 0 || newPage;

const isBare = ({ text }: PrintedLine) => !isPunctuated(text) && endingOf(text) === 'open';
