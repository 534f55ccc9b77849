/**
 * Bulletins whose sections hold no columns: where all are set off alike, and none stands right above
 * another, nothing tells of a second level, so no section need be feared to be a column.
 */
import type { PrintedLine } from '../2-lines/printed.ts';
import { type Grammar, mapRoles } from './grammar.ts';
import type { Role } from './roles.ts';
import { isCentred } from './survey/indents.ts';
import { styleOf } from './survey/section-style.ts';

/** The sections of this reading are all of one level. */
export function haveOneLevel(lines: readonly PrintedLine[], roles: readonly Role[]): boolean {
  if (roles.includes('subsection')) return false;
  const sections = lines.filter(({ index }) => roles[index] === 'section');
  return (
    sections.length > 1 &&
    new Set(sections.map(settingOf)).size === 1 &&
    sections.every(({ index }) => roles[index + 1] !== 'section')
  );
}

/** Columns of this reading, all set alike, off or not, have no section above them anywhere: they are the sections. */
export function lacksSections(lines: readonly PrintedLine[], roles: readonly Role[]): boolean {
  if (roles.includes('section')) return false;
  const columns = lines.filter(({ index }) => roles[index] === 'subsection');
  return columns.length > 1 && new Set(columns.map(settingOf)).size === 1;
}

/** How a section is set off; bare lines are set alike as well. */
function settingOf(line: PrintedLine): string {
  const { marks, ruled } = line;
  const mark = marks.heading ? `heading ${marks.heading}` : styleOf(line);
  return mark || ruled.below ? [mark, ruled.below, isCentred(line)].join() : 'bare';
}

/** The grammar without columns. */
export const withoutColumns = (grammar: Grammar): Grammar => ({
  ...grammar,
  first: withoutColumn(grammar.first),
  next: mapRoles(grammar.next, withoutColumn),
});

const withoutColumn = (roles: readonly Role[]) => roles.filter((role) => role !== 'subsection');
