/**
 * The margin of a printed page: a program that lays text out as the page shows it, `pdftotext -layout`, sets
 * white space before every line. An indent counts from the margin, which is where wrapped text goes on.
 */
import type { Line } from './lines.ts';

/** Fewer lines that go on prove nothing. */
const least = 4;
/** So many of the lines that go on do so at the margin; the others are a headline's, which is centred. */
const leastShare = 0.6;
/** Of all lines, so many may stand further to the left: a running head, a title. */
const mostOutside = 0.1;
/** A line that text is wrapped in is hardly narrower, in Han characters. */
const leastWrapped = 15;
/** White space before lines differs by so much where half-width characters do, in Han widths. */
const slack = 0.3;

/** What the margin is told from: `text` and `indent`. */
type Set = Broken & Pick<Line, 'indent'> & { newPage: boolean };
type Broken = Pick<Line, 'text'> & { width: number };

/** The lines with their indents counted from the margin of their page, or of all where few of its lines go on. */
export function withoutMargin<Printed extends Set>(lines: readonly Printed[]): Printed[] {
  const usual = marginOf(lines) ?? 0;
  return pagesOf(lines).flatMap((page) => {
    const margin = marginOf(page) ?? usual;
    if (margin === 0) return page;
    return page.map((line) => ({ ...line, indent: Math.max(0, line.indent - margin) }));
  });
}

function pagesOf<Printed extends Set>(lines: readonly Printed[]): Printed[][] {
  const pages: Printed[][] = [];
  for (const line of lines) {
    const page = pages.at(-1);
    if (page && !line.newPage) page.push(line);
    else pages.push([line]);
  }
  return pages;
}

/** Where most lines that go on with a sentence begin; nothing where few do, or lines stand further to the left. */
function marginOf(lines: readonly Set[]): number | undefined {
  const goingOn = lines.filter((_, at) => isBroken(lines[at - 1])).map(({ indent }) => indent);
  if (goingOn.length < least) return undefined;
  // Few indents occur, however many lines there are.
  const counts = new Map<number, number>();
  for (const indent of goingOn) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  let [margin, most] = [0, 0];
  for (const indent of counts.keys()) {
    const near = [...counts].filter(([other]) => isNear(indent, other));
    const count = near.reduce((sum, [, lines]) => sum + lines, 0);
    if (count > most) [margin, most] = [indent, count];
  }
  const outside = lines.filter(({ indent }) => indent < margin - slack).length;
  const common = most >= goingOn.length * leastShare && outside <= lines.length * mostOutside;
  return common ? margin : undefined;
}

const isNear = (one: number, other: number) => Math.abs(one - other) <= slack;

/** The line is as wide as text, and stops in the middle of a sentence; an entry of the contents has none. */
export const isBroken = (line: Broken | undefined) =>
  line !== undefined &&
  line.width >= leastWrapped &&
  /[\p{L}\p{N}，、,]$/u.test(line.text) &&
  !ledToPage.test(line.text);

/** `年会召开·········3` */
const ledToPage = /[.·…‥⋯．・_—-]{3}\s{0,20}\d{1,4}$/u;
