import type { PrintedLine } from '../../2-lines/printed.ts';
import { type LinkRule, links, proseRoles } from '../evidence.ts';
import { creditLine } from '../signs/credit.ts';
import { endingOf } from '../signs/sentence.ts';
import { isProse } from '../survey/prose.ts';

/** `……奠定基础。（北京制冷学会）` — a credit closes an article, so a new one begins below it; below a headline it closes none. */
export const creditCloses: LinkRule = ({ lines, creditEnds, creditsBelow }, index) => {
  if (creditsBelow) return [];
  const closing = creditEnds[index - 1] || standsBetween(lines, index - 1);
  const after = closing ? [...proseRoles, 'credit' as const] : ['credit' as const];
  return [
    links(after, closing ? 2.5 : 0, 'headline', 'section', 'subsection', 'colophon'),
    links(after, closing ? -2.5 : 0, 'paragraph'),
  ];
};

/** `供稿：甲学会` below a text and above `（二）乙学会走进社区`: the number counts stories, not points of one. */
function standsBetween(lines: readonly PrintedLine[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!above || !line || !below?.marks.number || !creditLine(line.text)) return false;
  const ended = isProse(above) && endingOf(above.text) === 'sentence';
  return ended && endingOf(below.text) === 'open' && !isProse(below);
}
