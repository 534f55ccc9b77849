import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionCounts } from '../../../src/site/calendar/sections.ts';
import { buildCatalog } from '../../../src/site/catalog.ts';
import { stringsOf } from '../../../src/site/strings/index.ts';
import { anArticle, anIssue } from '../archive.ts';

const strings = stringsOf('zh-Hans');

function counted(...sections: string[]) {
  const articles = sections.map((section, index) => anArticle({ order: index + 1, section }));
  return sectionCounts(buildCatalog([anIssue({}, articles)]), strings).map(
    ({ name, count }) => `${name} ${count}`,
  );
}

test('should count articles by section, those without one last', () => {
  assert.deepEqual(counted('', '', '', '甲', '乙', '乙 '), ['乙 2', '甲 1', '未设栏目 3']);
});

test('should sum up sections too many for a picture', () => {
  const names = Array.from({ length: 30 }, (_, index) => `栏${index}`);
  const bars = counted(...names);
  assert.equal(bars.length, 13);
  assert.equal(bars.at(-1), '其余 18 个栏目 18');
});

test('should count nothing where there are no sections', () => {
  assert.deepEqual(counted('', ''), []);
});
