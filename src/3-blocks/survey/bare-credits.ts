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
/** Of the places where a credit could stand, this share must have one. */
const leastShare = 0.5;

type Kind = 'names' | 'display' | 'open' | 'ended' | 'other';

/** Where lines of bare names are credits in this bulletin; nothing where they are not. */
export function bareCredits(
  lines: readonly PrintedLine[],
  isDisplay: (line: PrintedLine) => boolean,
): Credits | undefined {
  const kinds = lines.map((line): Kind => kindOf(line, isDisplay(line)));
  if (standBetween(kinds, 'display', ['open', 'ended'], lines)) return 'heading';
  // Names between text and headline may be a section's or a label's; below the last text they close it.
  const last = kinds.lastIndexOf('ended');
  const closes = kinds[last + 1] === 'names' && kinds[last + 2] !== 'display';
  return (closes || standClose(lines, kinds) || standRight(lines, kinds)) &&
    standBetween(kinds, 'ended', ['display'])
    ? 'closing'
    : undefined;
}

/** A line of names, another display line, a line of text that goes on, or the end of a sentence. */
function kindOf(line: PrintedLine, display: boolean): Kind {
  if (colophonLabel(line.text) || isContentsTitle(line.coreText)) return 'other';
  if (endingOf(line.text) !== 'open') return 'ended';
  if (namesOnly(line.text) && !creditLine(line.text)) return 'names';
  return display ? 'display' : 'open';
}

/** All names below a text stand close to it, and what follows is set apart by a blank line or a rule. */
function standClose(lines: readonly PrintedLine[], kinds: readonly Kind[]): boolean {
  const below = lines.filter(
    ({ index }) => kinds[index] === 'names' && kinds[index - 1] === 'ended',
  );
  return below.every(({ index, gap, ruled }) => {
    const next = lines[index + 1];
    const apart = !next || next.gap > 0 || next.ruled.above;
    return apart && gap === 0 && !ruled.above;
  });
}

/** All names below a text are set to the right, and the headlines that follow are not. */
function standRight(lines: readonly PrintedLine[], kinds: readonly Kind[]): boolean {
  const below = lines.filter(
    ({ index }) => kinds[index] === 'names' && kinds[index - 1] === 'ended',
  );
  return (
    below.length >= least &&
    below.every((line) => {
      const next = lines[line.index + 1];
      return isCentred(line) && !(next && isCentred(next));
    })
  );
}

/** Whether most steps from one kind of line to another lead over a line of names. */
function standBetween(
  kinds: readonly Kind[],
  from: Kind,
  to: readonly Kind[],
  lines: readonly PrintedLine[] = [],
): boolean {
  const leads = (index: number) => to.some((kind) => kind === kinds[index]);
  const places = [...kinds.keys()].filter((index) => kinds[index] === from);
  const over = places.filter((at) => kinds[at + 1] === 'names' && leads(at + 2));
  // 一、基本情况 inside an article is set otherwise than the headlines that have names below.
  const settings = new Set(over.map((at) => settingOf(lines[at])));
  const direct = places.filter((at) => leads(at + 1) && settings.has(settingOf(lines[at])));
  return over.length >= least && over.length >= (over.length + direct.length) * leastShare;
}

const settingOf = (line: PrintedLine | undefined) =>
  line && `${styleOf(line) ?? 'bare'}${isCentred(line) ? ' centred' : ''}`;
