import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildCatalog, type Catalog } from '../../src/site/catalog.ts';
import { anArticle, anIssue } from './archive.ts';

const issues = [
  anIssue({ id: 'a-2023-07', publication: '甲', date: '2023-03-10', number: 7 }, [
    anArticle({ title: '一', order: 1, section: '动态', organizations: ['甲 学会'] }),
    anArticle({ title: '二', order: 2, section: '动态', organizations: ['甲学会', '乙学会'] }),
    anArticle({ title: '三', order: 3 }),
    anArticle({ title: '四', order: 4, section: '动态' }),
  ]),
  anIssue({ id: 'a-2023-08', publication: '甲', date: '2023-03-10', number: 8 }, [
    anArticle({ title: '五', order: 1, organizations: ['甲学会'] }),
  ]),
  anIssue({ id: 'a-2022', publication: '乙', date: '2022-03~' }),
  anIssue({ id: 'b-2021', year: 2021 }),
  anIssue({ id: 'undated' }, []),
];

test('should put the newest issue first and the dateless last', () => {
  const ids = buildCatalog(issues).issues.map(({ facts }) => facts.id);
  assert.deepEqual(ids, ['a-2023-08', 'a-2023-07', 'a-2022', 'b-2021', 'undated']);
});

test('should link issues of a publication, and articles of an issue, to their neighbours', () => {
  const [newest, second, ...others] = buildCatalog(issues).issues;
  assert.equal(newest?.next, undefined);
  assert.equal(newest?.previous, second);
  assert.equal(second?.next, newest);
  for (const { previous, next } of others)
    assert.deepEqual([previous, next], [undefined, undefined]);
  const titles = second?.articles.map(({ previous, next }) => [previous?.title, next?.title]);
  assert.deepEqual(titles, [
    [undefined, '二'],
    ['一', '三'],
    ['二', '四'],
    ['三', undefined],
  ]);
});

test('should keep the runs of a section as they stand in the issue', () => {
  const runs = buildCatalog(issues).issues[1]?.runs;
  assert.deepEqual(
    runs?.map(({ section, articles }) => [section?.name, articles.length]),
    [
      ['动态', 2],
      [undefined, 1],
      ['动态', 1],
    ],
  );
});

test('should gather an organization whatever the spaces in its name', () => {
  const [first, second, ...others] = buildCatalog(issues).organizations;
  assert.deepEqual(others, []);
  assert.equal(first?.name, '甲学会');
  assert.deepEqual(
    first?.articles.map(({ title }) => title),
    ['五', '一', '二'],
  );
  assert.deepEqual(
    first?.issues.map(({ articles }) => articles.length),
    [1, 2],
  );
  assert.equal(second?.name, '乙学会');
});

test('should group issues by year, those of unknown year last', () => {
  assert.deepEqual(
    buildCatalog(issues).calendar.map(({ year }) => year),
    [2023, 2022, 2021, undefined],
  );
});

test('should refuse an issue whose address would leave the site', () => {
  assert.throws(() => buildCatalog([anIssue({ id: '../x' })]), /Unexpected address part/);
});

test('should not depend on the order of the files', () => {
  const expected = outline(buildCatalog(issues));
  const shuffled = fc.shuffledSubarray(issues, { minLength: issues.length });
  fc.assert(
    fc.property(shuffled, fc.boolean(), (order, reverse) => {
      const files = reverse
        ? order.map((issue) => ({ ...issue, articles: issue.articles.toReversed() }))
        : order;
      assert.deepEqual(outline(buildCatalog(files)), expected);
    }),
  );
});

function outline({ issues: all, sections, organizations }: Catalog) {
  const groups = (of: typeof sections) =>
    of.map(({ name, address, articles }) => [
      name,
      ...articles.map((article) => article.address),
      address,
    ]);
  return [
    all.map((issue) => [issue.address, ...issue.articles.map(({ address }) => address)]),
    groups(sections),
    groups(organizations),
  ];
}

test('should link the articles of a section across the issues of one publication', () => {
  const facts = { section: '动态' };
  const issue = (id: string, date: string, publication: string | undefined, titles: string[]) =>
    anIssue(
      { id, date, publication },
      titles.map((title, index) => anArticle({ ...facts, title, order: index + 1 })),
    );
  const { articles } = buildCatalog([
    issue('a-2', '2023-02-01', '甲刊', ['三']),
    issue('b-1', '2023-01-15', '乙刊', ['他']),
    issue('c-1', '2023-01-10', undefined, ['无']),
    issue('a-1', '2023-01-01', '甲 刊', ['一', '二']),
  ]);
  const neighbours = articles.map(({ title, previousInSection, nextInSection }) => [
    title,
    previousInSection?.title,
    nextInSection?.title,
  ]);
  assert.deepEqual(neighbours, [
    ['三', '二', undefined],
    ['他', undefined, undefined],
    ['无', undefined, undefined],
    ['一', undefined, '二'],
    ['二', '一', '三'],
  ]);
});

test('should link no articles that stand in no section', () => {
  const issue = anIssue({ publication: '甲刊' }, [anArticle(), anArticle({ order: 2 })]);
  assert.ok(buildCatalog([issue]).articles.every((article) => !article.nextInSection));
});

test('should tell the language of an issue by all its headlines, and of an English one by its own', () => {
  const issue = anIssue({}, [
    anArticle({ order: 1, title: '學會舉辦年會暨學術研討會' }),
    anArticle({ order: 2, title: '會員大會' }),
    anArticle({ order: 3, title: 'Rock Mechanics Bulletin' }),
    anArticle({ order: 4, title: '' }),
  ]);
  const { issues } = buildCatalog([issue]);
  assert.equal(issues[0]?.language, 'zh-Hant');
  assert.deepEqual(
    issues[0]?.articles.map(({ language }) => language),
    ['zh-Hant', 'zh-Hant', 'en', 'zh-Hant'],
  );
});
