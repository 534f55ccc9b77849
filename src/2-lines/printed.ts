/** Lines as the rules see them: the printed ones, with their marks and what stands around them. */
import type { Look } from '../1-text/source-text.ts';
import { boldLeads } from './bold-leads.ts';
import { contentsEntries } from './contents/entries.ts';
import { type Furniture, findFurniture } from './furniture.ts';
import { gluedCredits } from './glued-credits.ts';
import { usualIndents } from './indents.ts';
import { cutLine, displayWidth, type Line, partOf, type Span, splitLines } from './lines.ts';
import { withoutMargin } from './margin.ts';
import { type MarkedText, readMarks } from './marks.ts';
import { halfWidthDigits } from './numbers.ts';
import { type OutlineNumber, outlineNumbers } from './outline.ts';
import { picturesAlike } from './pictures.ts';
import type { Profile } from './profile.ts';
import { runInHeadlines } from './run-in.ts';
import { withoutSpacing } from './spacing.ts';
import { titledNames } from './titled-names.ts';

export interface PrintedLine extends MarkedText {
  /** 0-based place among the printed lines. */
  index: number;
  line: Line;
  /**
   * What a paragraph would say: the text without Markdown's marks. Of a very long line only its
   * beginning and its end, which is all that signs look at; the source keeps the rest.
   */
  text: string;
  /** What a headline would say: the text without any marks. */
  core: Span;
  coreText: string;
  /** Width of `text` in Han characters. */
  width: number;
  indent: number;
  /** Blank lines between this line and the printed one before it. */
  gap: number;
  /** A rule stands right above the line, or right below it. */
  ruled: { above: boolean; below: boolean };
  /** A page ends between this line and the printed one before it. */
  newPage: boolean;
  /** A headline and its text shared the line; this is one of the two. */
  runIn?: 'headline' | 'text';
  /** It was told to be an entry of the printed contents from what parts it from others. */
  entry?: true;
  /** How the line looked on the page, where it stands out and the bulletin's format says so. */
  look?: Look;
}

export interface Page {
  source: string;
  lines: Line[];
  printed: PrintedLine[];
  furniture: ReadonlyMap<number, Furniture>;
  /** What is known of the publication beforehand. */
  profile?: Profile | undefined;
}

/** Text → the printed lines of a bulletin, furniture set aside; a profile knows running heads. */
export function readPage(source: string, profile?: Profile, looks: readonly Look[] = []): Page {
  const lines = splitLines(source);
  const lookOf = new Map(looks.map((look) => [look.line, look]));
  const outline = outlineNumbers(lines);
  const runIn = new Map([...boldLeads(lines), ...runInHeadlines(lines)]);
  const glued = gluedCredits(lines);
  const names = titledNames(lines);
  const entries = contentsEntries(lines);
  const furniture = findFurniture(lines, profile?.runningHeads, lookOf);
  for (const [index, parts] of entries) if (parts.length === 0) furniture.set(index, 'contents');
  const printed: PrintedLine[] = [];
  let gap = 0;
  let newPage = false;
  let above = false;
  for (const line of lines) {
    newPage ||= line.newPage || furniture.get(line.index) === 'folio';
    if (line.text === '') gap++;
    const isRule = furniture.get(line.index) === 'rule';
    const last = printed.at(-1);
    if (isRule && last && gap === 0) last.ruled.below = true;
    // A picture stands apart; blank lines on both sides of it part no more than those on one.
    if (furniture.get(line.index) === 'picture') gap = Math.max(0, gap - 1);
    const ruledAbove = above;
    above = isRule || (above && line.text === '');
    if (line.text === '' || furniture.has(line.index)) continue;
    const look = lookOf.get(line.index);
    const push = (part: Line, place: Partial<PrintedLine>) => {
      const read = readPrinted(source, part, outline.get(line.index), names.has(line.index), {
        index: printed.length,
        gap,
        newPage,
        ruled: { above: ruledAbove, below: false },
      });
      const pushed = { ...dressed(read, look), ...place };
      printed.push(place.runIn === 'headline' ? withoutStop(source, pushed) : pushed);
    };
    const parts = entries.get(line.index);
    const length = runIn.get(line.index);
    const credited = glued.get(line.index);
    if (parts) {
      for (const [at, part] of parts.entries()) {
        const entry = part.isTitle ? {} : { entry: true as const };
        push(partOf(line, part), at === 0 ? entry : { ...entry, gap: 0, newPage: false });
      }
    } else if (length !== undefined) {
      const [headline, text] = cutLine(line, length);
      push(headline, { runIn: 'headline' });
      // It ends where the whole line does in its column.
      push(text, { runIn: 'text', gap: 0, newPage: false, width: displayWidth(line.text) });
    } else if (credited !== undefined) {
      const [end, next] = cutLine(line, credited);
      push(end, {});
      // Beside a credit that had a line of its own, the next text stands as far from what is above as it does.
      push(next, { gap: /^[（(]/u.test(end.text) ? gap : 0, newPage: false, indent: 0 });
    } else push(line, {});
    gap = 0;
    newPage = false;
    above = false;
  }
  return {
    source,
    lines,
    printed: picturesAlike(usualIndents(withoutMargin(withoutSpacing(printed)))),
    furniture,
    profile,
  };
}

function readPrinted(
  source: string,
  line: Line,
  outline: OutlineNumber | undefined,
  isName: boolean,
  place: Pick<PrintedLine, 'index' | 'gap' | 'newPage' | 'ruled'>,
): PrintedLine {
  const { marks, plain, core } = readMarks(line.text, line.printed.start, outline, isName);
  const text = halfWidthDigits(ends(source, plain));
  const coreText = halfWidthDigits(ends(source, core));
  const { indent } = line;
  // ====要闻====: however long the signs around it are, the name is short.
  const width = displayWidth(ends(source, marks.enclosed ? core : plain));
  return { ...place, line, marks, plain, core, text, coreText, width, indent };
}

/** `1. **春播进度过半。**据……`: neither the marks nor the stop before its text is a headline's own. */
function withoutStop(source: string, line: PrintedLine): PrintedLine {
  const said = /^(?:\*\*|__)?(.*?)[。.]?(?:\*\*|__)?$/u.exec(line.coreText);
  const start = line.core.start + line.coreText.indexOf(said?.[1] ?? '');
  const core = { start, end: start + (said?.[1]?.length ?? 0) };
  return { ...line, core, coreText: ends(source, core) };
}

/** A heading of a document is what a heading marked in Markdown is. */
function dressed(line: PrintedLine, look: Look | undefined): PrintedLine {
  if (!look) return line;
  const heading = line.marks.heading ?? look.level;
  return { ...line, look, marks: { ...line.marks, ...(heading && { heading }) } };
}

/** Signs look at so much of either end of a line, in UTF-16 units. */
const seen = 2000;

function ends(source: string, { start, end }: Span): string {
  if (end - start <= 2 * seen) return source.slice(start, end);
  return source.slice(start, start + seen) + source.slice(end - seen, end);
}
