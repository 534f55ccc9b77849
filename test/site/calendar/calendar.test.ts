import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { IssueFrontMatter } from '../../../src/5-articles/front-matter.ts';
import { cellLabel } from '../../../src/site/calendar/labels.ts';
import { buildCatalog } from '../../../src/site/catalog.ts';
import { stringsOf } from '../../../src/site/strings/index.ts';
import { oddArchive } from '../../support/odd-archive.ts';
import { anIssue } from '../archive.ts';

const strings = stringsOf('zh-Hans');

function calendarOf(...facts: Partial<IssueFrontMatter>[]) {
  return buildCatalog(facts.map((each, index) => anIssue({ id: `a-${index}`, ...each }))).calendar;
}

/** Each publication of each year as `year: 刊名 label label`. */
const shown = (...facts: Partial<IssueFrontMatter>[]) =>
  calendarOf(...facts).flatMap(({ year, publications }) =>
    publications.map(({ publication, cells }) => {
      const labels = cells.map((cell) => {
        const label = cellLabel(cell, strings);
        return cell.issue ? label : `（${label}）`;
      });
      return [`${year}:`, publication?.name ?? '—', ...labels].join(' ');
    }),
  );

const monthly = (...months: string[]) => months.map((date) => ({ publication: '院讯', date }));

test('should show years newest first, and publications with most issues first', () => {
  assert.deepEqual(
    shown(
      { publication: '乙报', year: 2023, number: 1 },
      { publication: '甲报', year: 2022, number: 1 },
      { publication: '甲报', year: 2023, number: 1 },
      { publication: '甲报', year: 2023, number: 2 },
    ),
    ['2023: 甲报 1 2', '2023: 乙报 1', '2022: 甲报 1'],
  );
});

test('should show months where no numbers are known, and the gaps between them', () => {
  assert.deepEqual(shown(...monthly('2023-09', '2023-01', '2023-05~')), [
    '2023: 院讯 1月 （2–4月） 5月 （6–8月） 9月',
  ]);
});

test('should tell issues of one month apart by their days', () => {
  assert.deepEqual(shown(...monthly('2023-03-17', '2023-03-03', '2023-04')), [
    '2023: 院讯 3月3日 3月17日 4月',
  ]);
});

test('should put an issue of a year under the year of its number, as the audit does', () => {
  const [last, ...others] = calendarOf(
    { publication: '甲报', year: 2022, number: 52, date: '2023-01-03' },
    { publication: '甲报', year: 2022, number: 51, date: '2022-12-28' },
  );
  assert.deepEqual([last?.year, last?.issues.length, others.length], [2022, 2, 0]);
});

test('should hold issues without title, number, date or year', () => {
  assert.deepEqual(shown({}, { date: '2023-05-01' }, { publication: '', number: 3 }), [
    '2023: — 5月',
    'undefined: — 期号未详 3',
  ]);
});

test('should see no gap between issues that belong to no publication', () => {
  assert.deepEqual(shown({ year: 2023, number: 1 }, { year: 2023, number: 5 }), ['2023: — 1 5']);
});

test('should give no page to a year that cannot be', () => {
  const addresses = calendarOf({ year: -5 }, { year: 123_456 }, { year: 987 }).map(
    ({ address }) => address,
  );
  assert.deepEqual(addresses, ['/years/0987/', '/years/unknown/']);
});

test('should lead from year to year and from each issue to its year', () => {
  const [newest, oldest] = calendarOf({ year: 2023 }, { year: 2019 });
  assert.deepEqual([newest?.next, newest?.previous, oldest?.next], [undefined, oldest, newest]);
  for (const year of [newest, oldest]) assert.equal(year?.issues[0]?.calendarYear, year);
});

test('should count issues, articles and missing numbers', () => {
  const [year] = calendarOf(
    ...[1, 2, 5].map((number) => ({ publication: '甲报', year: 2023, number })),
    { year: 2023 },
  );
  assert.deepEqual([year?.issues.length, year?.articles, year?.missing], [4, 4, 2]);
});

test('should show every issue of any archive just once, whatever the order of the files', () => {
  const all = oddArchive();
  const expected = outline(all);
  assert.equal(new Set(expected).size, all.length);
  assert.equal(expected.length, all.length);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (files) => {
      assert.deepEqual(outline(files), expected);
    }),
    { numRuns: 5 },
  );
});

function outline(files: ReturnType<typeof oddArchive>): string[] {
  return buildCatalog(files).calendar.flatMap(({ publications }) =>
    publications.flatMap(({ cells }) => cells.flatMap(({ issue }) => issue?.address ?? [])),
  );
}
