/** How issues are called in links and titles. */
import type { Issue } from './catalog.ts';
import { readableDate } from './dates.ts';
import { strings } from './strings.ts';

/** `2023年第7期`; the date, or a note that nothing is known, where no number is printed. */
export function issueLabel({ facts }: Issue): string {
  const { year, volume, number, wholeNumber, date } = facts;
  const words = strings.issue;
  const ofYear = year === undefined ? '' : words.year(year);
  if (number !== undefined) {
    return ofYear + (volume === undefined ? '' : words.volume(volume)) + words.number(number);
  }
  if (wholeNumber !== undefined) return ofYear + words.wholeNumber(wholeNumber);
  if (date !== undefined) return readableDate(date);
  return ofYear || words.unnumbered;
}

/** `科协每周动态 2023年第7期` */
export function issueName(issue: Issue): string {
  return `${publicationName(issue)} ${issueLabel(issue)}`;
}

/** `标题、栏目`: what the editors corrected. */
export function correctionNames(changes: readonly string[]): string {
  const names = { ...strings.issue.fields, ...strings.corrections };
  return changes.map((change) => names[change] ?? change).join('、');
}

export function publicationName({ facts }: Issue): string {
  return facts.publication || strings.issue.unknownPublication;
}
