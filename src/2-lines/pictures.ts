/**
 * Pictures before lines: `📌 本周要闻` `🎓 学会风采`. Posts set a picture of its own before each section, or before each
 * headline; what stands before one line or two alone is one kind of mark, whatever it shows.
 */
import { displayWidth } from './lines.ts';
import type { Marks } from './marks.ts';

interface Marked {
  marks: Marks;
  coreText: string;
}

/** Emoji; ■ ★ ▶ are printers' marks, each with a use of its own. */
const isPicture = (sign: string | undefined) => (sign?.codePointAt(0) ?? 0) >= 0x1f300;
/** Sections that the contents name are printed twice. */
const mostSeldom = 2;
/** Names of sections are no wider, and headlines mostly are, in Han characters. */
const widestName = 14;

/** The lines, where pictures that stand before few are all the same mark: one for names, one for what is longer. */
export function picturesAlike<L extends Marked>(lines: L[]): L[] {
  const pictured = lines.filter(({ marks }) => isPicture(marks.bullet));
  const counts = new Map<string, number>();
  for (const { marks } of pictured)
    counts.set(marks.bullet ?? '', (counts.get(marks.bullet ?? '') ?? 0) + 1);
  // 👇 点赞、在看，让更多人知道 heads nothing.
  const seldom = pictured.filter(
    ({ marks, coreText }) =>
      (counts.get(marks.bullet ?? '') ?? 0) <= mostSeldom && !/[，。；！,;!]/u.test(coreText),
  );
  const isName = ({ coreText }: L) => displayWidth(coreText) <= widestName;
  const marks = new Map<L, string>();
  for (const kind of [seldom.filter(isName), seldom.filter((line) => !isName(line))]) {
    const first = kind[0]?.marks.bullet;
    for (const line of first ? kind : []) marks.set(line, first as string);
  }
  return lines.map((line) => {
    const bullet = marks.get(line);
    return bullet ? { ...line, marks: { ...line.marks, bullet } } : line;
  });
}
