/**
 * Credits that are bare names, `市总工会组织部` alone on its line: only the whole bulletin tells
 * them from headlines and sections. Where nearly every headline, or nearly every text, is followed
 * by such a line, that is where the publication puts its credits.
 */

import { isContentsTitle } from '../../2-lines/contents/title.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import type { Credits } from '../../2-lines/profile.ts';
import { colophonLabel } from '../signs/colophon.ts';
import { creditLine } from '../signs/credit.ts';
import { namesOnly } from '../signs/known-credit.ts';
import { endingOf } from '../signs/sentence.ts';
import { isCentred } from './indents.ts';
import { styleOf } from './section-style.ts';

/** Fewer lines of names are no habit. */
const least = 2;
/** Of the places where a credit could stand, this share must have one; where it is set to the right, a lesser one. */
const [leastShare, leastShareRight] = [0.5, 0.2];
/** Lines that are set to the right end as near to one edge, in Han characters. */
const edgeSlack = 1;
/** The middle of what is set to the right is so far from that of what is centred, in Han characters. */
const leastBeside = 3;

type Kind = 'names' | 'display' | 'numbered' | 'open' | 'ended' | 'other';
const heads: readonly Kind[] = ['display', 'numbered'];

/** Where lines of bare names are credits in this bulletin; nothing where they are not. */
export function bareCredits(
  lines: readonly PrintedLine[],
  isDisplay: (line: PrintedLine) => boolean,
): Credits | undefined {
  const atSight = lines.map((line): Kind => kindOf(line, isDisplay(line)));
  const kindsBelow: readonly Kind[] = ['numbered', 'open', 'ended'];
  if (standBetween(lines, atSight, heads, kindsBelow, leastShare)) return 'heading';
  // Names between text and headline may be a section's or a label's; below the last text they close it.
  const kinds = withMarkedNames(lines, atSight);
  const last = kinds.lastIndexOf('ended');
  const closes = kinds[last + 1] === 'names' && !heads.includes(kinds[last + 2] ?? 'other');
  const right = standRight(lines, kinds);
  const share = right ? leastShareRight : leastShare;
  return (closes || right || standClose(lines, kinds)) &&
    standBetween(lines, kinds, ['ended'], heads, share)
    ? 'closing'
    : undefined;
}

/** A line of names, another display line, one that only its number sets off, a line of text that goes on, or the end of a sentence. */
function kindOf(line: PrintedLine, display: boolean): Kind {
  if (colophonLabel(line.text) || isContentsTitle(line.coreText)) return 'other';
  if (endingOf(line.text) !== 'open') return 'ended';
  if (namesOnly(line.text) && !creditLine(line.text)) return 'names';
  if (display) return 'display';
  // 　　（一）甲学会召开年会: a headline may be indented as a text is.
  return line.marks.number ? 'numbered' : 'open';
}

/** Lines of names right below a text. */
const namesBelowText = (lines: readonly PrintedLine[], kinds: readonly Kind[]) =>
  lines.filter(({ index }) => kinds[index] === 'names' && kinds[index - 1] === 'ended');

/** 【市县科协】 is the name of a section where those below texts stand bare. */
function withMarkedNames(lines: readonly PrintedLine[], kinds: readonly Kind[]): Kind[] {
  const isMarked = (index: number) => lines[index] && styleOf(lines[index]) !== undefined;
  const bare = namesBelowText(lines, kinds).filter(({ index }) => !isMarked(index));
  return kinds.map((kind, index) =>
    kind === 'names' && bare.length >= least && isMarked(index) ? 'display' : kind,
  );
}

/** All names below a text stand close to it, and what follows is set apart by a blank line or a rule. */
function standClose(lines: readonly PrintedLine[], kinds: readonly Kind[]): boolean {
  return namesBelowText(lines, kinds).every(({ index, gap, ruled }) => {
    const next = lines[index + 1];
    const apart = !next || next.gap > 0 || next.ruled.above;
    return apart && gap === 0 && !ruled.above;
  });
}

/** All names below a text are set to the right, and the headlines that follow are not. */
function standRight(lines: readonly PrintedLine[], kinds: readonly Kind[]): boolean {
  const below = namesBelowText(lines, kinds);
  const ends = below.map(rightEdge);
  const oneEdge = Math.max(...ends) - Math.min(...ends) <= edgeSlack;
  return (
    below.length >= least &&
    below.every((line) => {
      const next = lines[line.index + 1];
      const beside = !next || !isCentred(next) || (oneEdge && isRightOf(line, next));
      return isCentred(line) && beside;
    })
  );
}

const rightEdge = ({ indent, width }: PrintedLine) => indent + width;
const middle = (line: PrintedLine) => (line.indent + rightEdge(line)) / 2;
const isRightOf = (line: PrintedLine, other: PrintedLine) =>
  middle(line) - middle(other) >= leastBeside;

/** Whether most steps from some kinds of lines to others lead over a line of names. */
function standBetween(
  lines: readonly PrintedLine[],
  kinds: readonly Kind[],
  from: readonly Kind[],
  to: readonly Kind[],
  share: number,
): boolean {
  const is = (some: readonly Kind[], at: number) => some.some((kind) => kind === kinds[at]);
  const places = [...kinds.keys()].filter((index) => is(from, index));
  const over = places.filter((at) => kinds[at + 1] === 'names' && is(to, at + 2));
  // 一、基本情况 inside an article is set otherwise than the headlines that have names above or below.
  const [settings, settingsBelow] = [0, 2].map(
    (step) => new Set(over.map((at) => settingOf(lines[at + step]))),
  );
  const direct = places.filter(
    (at) =>
      is(to, at + 1) &&
      settings?.has(settingOf(lines[at])) &&
      settingsBelow?.has(settingOf(lines[at + 1])),
  );
  return over.length >= least && over.length >= (over.length + direct.length) * share;
}

const settingOf = (line: PrintedLine | undefined) =>
  line && `${styleOf(line) ?? 'bare'}${isCentred(line) ? ' centred' : ''}`;
