/** Blocks of a body out of order → its parts: texts, fragments of headlines, labels, section names. */
import { displayWidth } from '../../2-lines/lines.ts';
import { cutPassage, type Passage, readPassage } from '../../2-lines/passage.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import type { Block } from '../../3-blocks/blocks.ts';
import { creditAtEnd, labelledLine } from '../../3-blocks/signs/credit.ts';
import { isLabel, repeatsName } from '../../3-blocks/signs/label.ts';
import { looksLikeOrganization } from '../../3-blocks/signs/organization.ts';
import { opensLikeNews } from '../../3-blocks/signs/sentence.ts';
import { type Column, columnShown, differ, inBoth } from '../../3-blocks/survey/column-shown.ts';
import { styleOf } from '../../3-blocks/survey/section-style.ts';

export type PartKind = 'section' | 'fragment' | 'label' | 'text' | 'caption';

export interface Part {
  kind: PartKind;
  passage: Passage;
  text: string;
  /** 0-based place among the parts of its page. */
  index: number;
  /** Blank lines before it. */
  gap: number;
  indent: number;
  /** Width of its widest line, in Han characters. */
  width: number;
  /** Widths of the lines that the column broke, which is all but the last. */
  broken: readonly number[];
  /** How wide its column is, as far as these lines show. */
  column: Column;
  /** What sets its first line off. */
  bullet?: string;
  /** How its first line is set off as names of sections are. */
  style?: string;
  /** Blank lines stand between its lines, and so tell nothing. */
  loose: boolean;
  /** They stand between some of its lines, and not between others. */
  ragged: boolean;
  /** A page ends before it. */
  newPage: boolean;
  /** It names the section of the page that it ends. */
  closes?: true;
  /** It stands beside another on one line. */
  beside?: true;
}

/** A line that stands by itself: of a headline, or a label. */
export const isDisplay = (part: Part | undefined): boolean =>
  part?.kind === 'fragment' || part?.kind === 'label';

/** All parts of a body, in the order of the source; pages count them anew. */
export function partsOf(source: string, blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const lines = block.lines.map(({ line }) => line);
    const found =
      block.role === 'paragraph'
        ? textParts(source, block.passage, lines, parts.at(-1))
        : lines.flatMap((line) => displayParts(source, block, line));
    const [first] = found;
    if (first && parts.at(-1)?.kind === 'text' && isBracketedName(first.text)) first.kind = 'text';
    parts.push(...found);
  }
  return parts;
}

/** `（石景山区科协供稿）` on a line of its own: below a text it closes that text, below a headline it is its label. */
const isBracketedName = (text: string) => creditAtEnd(text, true)?.start === 0;

/** Whether two lines are one headline is for the matching to say, which sees the texts. */
function displayParts(source: string, block: Block, line: PrintedLine): Part[] {
  const whole = [line.core];
  const text = readPassage(source, whole);
  // `龙州市农技协    火龙果补光技术` — what stood side by side was read as one line.
  const pieces = repeatsName(text) || block.role === 'section' ? [text] : text.split(/\s{2,}|\t/u);
  let from = 0;
  return pieces.map((piece, at) => {
    const start = text.indexOf(piece, from);
    from = start + piece.length;
    const passage = cutPassage(source, whole, start, from);
    return makePart(
      kindOf(block, piece),
      passage,
      piece,
      [line],
      text.slice(0, at > 0 ? start : 0),
    );
  });
}

const kindOf = ({ role }: Block, text: string): PartKind =>
  role === 'section' ? 'section' : displayKind(text);

/** What a display line is by its own words: a label, or a fragment of a headline. */
export const displayKind = (text: string): PartKind =>
  isLabel(text) || repeatsName(text) || labelledLine(text) || isBracketedName(text)
    ? 'label'
    : 'fragment';

function textParts(
  source: string,
  passage: Passage,
  lines: readonly PrintedLine[],
  above: Part | undefined,
): Part[] {
  const text = readPassage(source, passage);
  const make = (kind: PartKind, from: number, to: number): Part => {
    const part = cutPassage(source, passage, from, to);
    return makePart(kind, part, readPassage(source, part), lines, text.slice(0, from));
  };
  const glued = gluedLabel(text, above);
  return glued === 0
    ? [make('text', 0, text.length)]
    : [make('label', 0, glued), make('text', glued, text.length)];
}

/**
 * `中国岩石力学与工程学会 日前，……`: a label that was set beside the text's first line, seen from how
 * the text opens, or from the headline just above that waits for its label. Returns where it ends.
 */
function gluedLabel(text: string, above: Part | undefined): number {
  const [label = '', space = ''] = /^\S+(\s+)(?=\S)/u.exec(text) ?? [];
  const name = label.trim();
  if (!space) return 0;
  const waits = above?.kind === 'fragment';
  const opens = opensLikeNews(text.slice(label.length));
  if (isPlace.test(name)) return waits && opens ? name.length : 0;
  return looksLikeOrganization(name) && (waits || opens) ? name.length : 0;
}

/** `山城` stands for its association; `本报讯` and `编者按` open a text. */
const isPlace = /^(?!.*[讯电按])\p{Script=Han}{2,3}$/u;

function makePart(
  kind: PartKind,
  passage: Passage,
  text: string,
  lines: readonly PrintedLine[],
  beside = '',
): Part {
  const [first] = lines as [PrintedLine];
  // What stands beside a line is no part of its width.
  const taken = displayWidth(beside);
  const widths = lines.map(({ width }, at) => (at === 0 ? width - taken : width));
  const gaps = lines.slice(1).filter(({ newPage }) => !newPage);
  const loose = gaps.some(({ gap }) => gap > 0);
  const follows = beside !== '';
  const style = first.marks.heading ? `heading ${first.marks.heading}` : styleOf(first);
  return {
    kind,
    passage,
    text,
    index: 0,
    gap: follows ? 0 : first.gap,
    indent: first.indent,
    width: Math.max(...widths),
    broken: widths.slice(0, -1),
    column: columnShown(lines, taken),
    loose,
    ragged: loose && gaps.some(({ gap }) => gap === 0),
    newPage: !follows && first.newPage,
    ...(follows && kind !== 'text' && { beside: true }),
    ...(!follows && first.marks.bullet && { bullet: first.marks.bullet }),
    ...(!follows && style && { style }),
  };
}

/** The width in the middle; of two the wider, for a first line may have lost its indent. */
export function columnOf({ broken }: Part): number {
  const sorted = [...broken].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A text that was read in two pieces. */
export const joinParts = (one: Part, other: Part): Part => ({
  ...one,
  passage: [...one.passage, ...other.passage],
  text: one.text + other.text,
  broken: [...one.broken, ...other.broken],
  column: differ(one.column, other.column) <= 0 ? inBoth(one.column, other.column) : one.column,
});
