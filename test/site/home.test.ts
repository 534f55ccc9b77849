import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../src/site/catalog.ts';
import { firstArticles, homeOf } from '../../src/site/home.ts';
import { oddArchive } from '../support/odd-archive.ts';
import { anArticle, anIssue } from './archive.ts';

test('should show some years issue by issue, and of those before them the sums', () => {
  const catalog = buildCatalog(oddArchive());
  const { years, earlier } = homeOf(catalog);
  assert.deepEqual([...years, ...earlier], catalog.calendar);
  const cells = years.flatMap(({ publications }) => publications.flatMap((part) => part.cells));
  assert.ok(cells.length > 100 && cells.length <= 240, `${cells.length} cells`);
});

test('should show only the sums of a year too full to be taken in', () => {
  const issues = Array.from({ length: 300 }, (_, index) =>
    anIssue({ id: `a-${index}`, publication: '日报', year: 2023, number: index + 1 }),
  );
  const { years, earlier } = homeOf(buildCatalog(issues));
  assert.deepEqual([years.length, earlier.length], [0, 1]);
});

test('should show the newest issue of each other publication', () => {
  const issue = (id: string, publication: string, date: string) =>
    anIssue({ id, publication, date });
  const { newest, latest, span } = homeOf(
    buildCatalog([
      issue('a-1', '甲报', '2023-05-01'),
      issue('a-2', '甲报', '2023-04-01'),
      issue('b-1', '乙报', '2021-04-01'),
      issue('b-2', '乙报', '2022-04-01'),
    ]),
  );
  assert.equal(newest?.facts.id, 'a-1');
  assert.deepEqual(
    latest.map(({ facts }) => facts.id),
    ['b-2'],
  );
  assert.deepEqual(span, [2021, 2023]);
});

test('should break a long issue off after so many articles, sections kept', () => {
  const articles = Array.from({ length: 10 }, (_, index) =>
    anArticle({ order: index + 1, section: index < 3 ? '甲' : index < 6 ? '乙' : '丙' }),
  );
  const [issue] = buildCatalog([anIssue({}, articles)]).issues;
  const runs = firstArticles(issue?.runs ?? [], 5);
  assert.deepEqual(
    runs.map(({ section, articles: shown }) => [section?.name, shown.length]),
    [
      ['甲', 3],
      ['乙', 2],
    ],
  );
});

test('should have nothing to show of an empty archive', () => {
  const { newest, runs, latest, span, years } = homeOf(buildCatalog([]));
  assert.deepEqual([newest, runs, latest, span, years], [undefined, [], [], undefined, []]);
});
