/** How issues are called in links and titles, in the words of the site's language. */
import type { Issue } from './catalog.ts';
import { readableDate } from './dates.ts';
import type { Strings } from './strings/index.ts';

/** `2023年第7期`; the date, or a note that nothing is known, where no number is printed. */
export function issueLabel({ facts }: Issue, strings: Strings): string {
  const { year, volume, number, wholeNumber, date } = facts;
  const words = strings.issue;
  const ofYear = year === undefined ? [] : [words.year(year)];
  if (number !== undefined) {
    const ofVolume = volume === undefined ? [] : [words.volume(volume)];
    return words.label([...ofYear, ...ofVolume, words.number(number)]);
  }
  if (wholeNumber !== undefined) return words.label([...ofYear, words.wholeNumber(wholeNumber)]);
  if (date !== undefined) return readableDate(date, strings);
  return ofYear[0] ?? words.unnumbered;
}

/** `科协每周动态 2023年第7期` */
export function issueName(issue: Issue, strings: Strings): string {
  return strings.issue.name(publicationName(issue, strings), issueLabel(issue, strings));
}

/** `标题、栏目`: what the editors corrected. */
export function correctionNames(changes: readonly string[], strings: Strings): string {
  const names = { ...strings.issue.fields, ...strings.corrections };
  return changes.map((change) => names[change] ?? change).join(strings.listMark);
}

export function publicationName({ facts }: Issue, strings: Strings): string {
  return facts.publication || strings.issue.unknownPublication;
}
