import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeColumns } from '../../../src/4-issue/columns/place.ts';
import { blocksFrom, type KnownLine } from '../blocks.ts';

const section: KnownLine = ['section', '【地方科协】'];
const text: KnownLine = ['paragraph', '近日，浙江省科协在科学会堂举办院士讲坛，聚焦生命健康。'];
const headline: KnownLine = ['headline', '院士讲坛聚焦生命健康'];

test('should place section, headline, label and text of a page', () => {
  const { source, blocks, read } = blocksFrom(section, text, headline, ['headline', '浙江 浙江']);
  const { articles, unplaced, sectionLines } = placeColumns(source, blocks);
  const [article] = articles;
  assert.equal(articles.length, 1);
  assert.equal(read([...(article?.section ?? [])]), '地方科协');
  assert.equal(read([...(article?.headline ?? [])]), '院士讲坛聚焦生命健康');
  assert.deepEqual(
    article?.organizations.map((name) => read([...name])),
    ['浙江'],
  );
  assert.equal(read([...(article?.credit ?? [])]), '浙江 浙江');
  assert.deepEqual([unplaced.length, sectionLines.length], [0, 1]);
});

test('should take names that pauses part for several organizations', () => {
  const { source, blocks, read } = blocksFrom(text, headline, ['headline', '浙江大学、浙江省科协']);
  assert.deepEqual(
    placeColumns(source, blocks).articles[0]?.organizations.map((name) => read([...name])),
    ['浙江大学', '浙江省科协'],
  );
});

test('should take a Latin name for one organization, however many words it has', () => {
  const story: KnownLine = ['paragraph', 'The choir of the Northern Branch sings a concert.'];
  const lines: KnownLine[] = [
    story,
    ['headline', 'Northern Branch'],
    ['headline', 'Choir Concert'],
  ];
  const { source, blocks, read } = blocksFrom(...lines);
  const [article] = placeColumns(source, blocks).articles;
  assert.deepEqual(
    article?.organizations.map((name) => read([...name])),
    ['Northern Branch'],
  );
});

for (const [label, names] of [
  ['江海省测绘学会、江海省档案馆', ['江海省测绘学会', '江海省档案馆']],
  ['江海省科普、学术联合会', ['江海省科普、学术联合会']],
] as const) {
  test(`should read ${names.length} names in the label ${label}`, () => {
    const { source, blocks, read } = blocksFrom(
      ['paragraph', '近日，江海省测绘学会举办老地图展览，观众踊跃。'],
      ['headline', '老地图展览举办'],
      ['headline', label],
    );
    const [article] = placeColumns(source, blocks).articles;
    const found = article?.organizations.map((name) => read([...name]));
    assert.deepEqual(found, [...names]);
  });
}

test('should keep what a page cannot place as unplaced', () => {
  const { source, blocks, read } = blocksFrom(section, text);
  const { articles, unplaced } = placeColumns(source, blocks);
  assert.equal(articles.length, 0);
  assert.deepEqual(
    unplaced.map((passage) => read([...passage])),
    [text[1]],
  );
});

test('should give a story the section whose name ends its page', () => {
  const page = (name: string, feed = ''): KnownLine[] => [
    ['paragraph', `${feed}${text[1]}`],
    headline,
    ['headline', name],
  ];
  const { source, blocks, read } = blocksFrom(...page('■ 公共文化'), ...page('■ 社区生活', '\f'));
  const { articles } = placeColumns(source, blocks);
  assert.deepEqual(
    articles.map((article) => read([...(article.section ?? [])])),
    ['公共文化', '社区生活'],
  );
});
