/** What one check finds in a bulletin whose lines are known. */
import { type Check, readingOf } from '../../../src/4-issue/checks/check.ts';
import { readIssue } from '../../../src/4-issue/read-issue.ts';
import { blocksFrom, type KnownLine } from '../blocks.ts';

/** For each finding, its rule and the text it points to; the related text after an arrow. */
export function foundBy(check: Check, ...lines: readonly KnownLine[]): string[] {
  const { source, blocks } = blocksFrom(...lines);
  const reading = readingOf(readIssue(source, blocks), blocks);
  return check(reading).map(({ at, related, diagnose }) => {
    const { rule } = diagnose('bulletin.txt', { line: 1, column: 1 });
    const other = related ? ` ↔ ${reading.read(related)}` : '';
    return `${rule}: ${reading.read(at)}${other}`;
  });
}

/** A headline and a text that is as it should be. */
export const story = (headline: string): KnownLine[] => [
  ['headline', `■ ${headline}`],
  ['paragraph', `近日，${headline}，一百二十位会员参加。`],
];
