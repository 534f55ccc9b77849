import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activityOf, yearsOfArchive } from '../../src/site/activity.ts';
import { buildCatalog } from '../../src/site/catalog.ts';
import { anArticle, anIssue } from './archive.ts';

/** The activity of the articles of section 甲 in an archive of issues of these years, one article each. */
function activity(years: (number | undefined)[], ofOthers: number[] = []) {
  const issue = (section: string) => (year: number | undefined, at: number) =>
    anIssue({ id: `${section === '甲' ? 'a' : 'b'}-${at}`, ...(year && { year }) }, [
      anArticle({ section }),
    ]);
  const catalog = buildCatalog([...years.map(issue('甲')), ...ofOthers.map(issue('乙'))]);
  const { articles = [] } = catalog.sections.find(({ name }) => name === '甲') ?? {};
  return activityOf(articles, yearsOfArchive(catalog));
}

test('should count years, those without articles in between as zero', () => {
  assert.deepEqual(activity([2020, 2023, 2023])?.years, [
    { year: 2020, count: 1 },
    { year: 2021, count: 0 },
    { year: 2022, count: 0 },
    { year: 2023, count: 2 },
  ]);
});

test('should show all years of the archive in each chart', () => {
  const shown = activity([2020], [2018, 2021]);
  assert.deepEqual(
    shown?.bars.map(({ year, count }) => [year, count]),
    [
      [2018, 0],
      [2019, 0],
      [2020, 1],
      [2021, 0],
    ],
  );
  assert.deepEqual(shown?.years, [{ year: 2020, count: 1 }]);
});

test('should draw the largest year highest, one article always, and nothing for none', () => {
  const many = Array<number>(500).fill(2022);
  const heights = activity([2020, ...many])?.bars.map(({ height }) => height);
  assert.equal(heights?.[1], 0);
  assert.ok((heights?.[0] ?? 0) >= 2);
  assert.equal(Math.max(...(heights ?? [])), heights?.[2]);
});

test('should keep the bars of many years apart and within the chart', () => {
  const years = Array.from({ length: 60 }, (_, at) => 1960 + at);
  const { bars = [], width } = activity(years) ?? {};
  assert.equal(width, '100%');
  for (const [at, bar] of bars.entries()) {
    assert.ok(bar.x >= 0 && bar.x + bar.width <= 100);
    const next = bars[at + 1];
    if (next) assert.ok(bar.x + bar.width < next.x);
  }
  assert.ok(bars.filter(({ showsYear }) => showsYear).length <= 6);
});

test('should draw only years with issues where a misprinted year lies far away', () => {
  assert.deepEqual(
    activity([1023, 2023])?.bars.map(({ year }) => year),
    [1023, 2023],
  );
});

test('should count articles of unknown year apart, and show nothing where none is known', () => {
  assert.equal(activity([2023, undefined])?.undated, 1);
  assert.equal(activity([undefined]), undefined);
});
