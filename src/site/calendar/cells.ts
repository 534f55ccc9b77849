/** What a year of a publication looks like in the calendar: issues, and gaps between them. */
import { type Cell, type CellState, type Counted, isHole } from '../../audit/cells.ts';
import { gapsBetween } from '../../audit/gaps.ts';
import type { Holding } from '../../audit/holding.ts';
import type { Issue } from '../catalog.ts';
import { compare } from '../order.ts';

/** By what an issue is told from its neighbours, or a gap is measured. */
export type Unit = Counted | 'month' | 'day' | 'unknown';

export interface CalendarCell {
  readonly unit: Unit;
  /** The first and the last of what is not there; the same for an issue. */
  readonly from: number;
  readonly to: number;
  /** What is repeated or contradictory is held all the same: readers want to read it. */
  readonly state: Extract<CellState, 'held' | 'absent' | 'missing'>;
  readonly issue: Issue | undefined;
}

/** Numbers where any are known, else months. */
export function calendarCells(
  cells: readonly Cell[],
  issueOf: (holding: Holding) => Issue,
): CalendarCell[] {
  const shown = cells.map(({ state, content }): CalendarCell => {
    if (!isHole(content)) return cellOfIssue(issueOf(content));
    const { field: unit, from, to } = content;
    return { unit, from, to, state: state === 'missing' ? state : 'absent', issue: undefined };
  });
  const isNumbered = shown.some(({ unit }) => unit === 'number' || unit === 'wholeNumber');
  return isNumbered ? shown : byMonth(shown.flatMap(({ issue }) => issue ?? []));
}

/** One cell an issue, for issues that do not follow upon each other. */
export const cellOfIssue = (issue: Issue): CalendarCell => {
  const { number, wholeNumber } = issue.facts;
  const month = monthOf(issue);
  if (number !== undefined) return held(issue, 'number', number);
  if (wholeNumber !== undefined) return held(issue, 'wholeNumber', wholeNumber);
  return month === undefined ? held(issue, 'unknown', 0) : held(issue, 'month', month);
};

/** Whether issues of other months are missed nobody knows: the gap is only shown. */
function byMonth(issues: readonly Issue[]): CalendarCell[] {
  const inOrder = issues.toSorted((one, other) =>
    compare(one.facts.date ?? '~', other.facts.date ?? '~'),
  );
  const gaps = new Map(gapsBetween(inOrder, monthOf).map((gap) => [gap.after, gap]));
  const months = inOrder.map(monthOf);
  return inOrder.flatMap((issue, index): CalendarCell[] => {
    const gap = gaps.get(issue);
    const isAlone = ![months[index - 1], months[index + 1]].includes(months[index]);
    const cell = isAlone ? cellOfIssue(issue) : cellOfDay(issue);
    if (!gap) return [cell];
    const { from, to } = gap;
    return [{ unit: 'month', from, to, state: 'absent', issue: undefined }, cell];
  });
}

function cellOfDay(issue: Issue): CalendarCell {
  const isDay = /^\d{4}-\d{2}-\d{2}/u.test(issue.facts.date ?? '');
  return isDay ? held(issue, 'day', Number(issue.facts.date?.slice(8, 10))) : cellOfIssue(issue);
}

function held(issue: Issue, unit: Unit, place: number): CalendarCell {
  return { unit, from: place, to: place, state: 'held', issue };
}

/** `2022-03~` → 3 */
export function monthOf({ facts }: Issue): number | undefined {
  const month = /^\d{4}-(\d{2})/u.exec(facts.date ?? '')?.[1];
  return month === undefined ? undefined : Number(month);
}
