import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../../src/site/catalog.ts';
import { excerptOf, linesOf } from '../../../src/site/review/excerpt.ts';
import { type Item, itemsOf } from '../../../src/site/review/items.ts';
import { anArticle, anIssue } from '../archive.ts';

function itemAt(line: number, lines?: [number, number]): Item {
  const article = anArticle({
    grade: 'likely',
    warnings: [`${line}:1: 存疑 (x)`],
    ...(lines && { lines }),
  });
  const [item] = itemsOf(buildCatalog([anIssue({}, [article])]));
  assert.ok(item);
  return item;
}

test('should show the lines of an article with their numbers, blank ones left out', () => {
  const lines = linesOf('报头\n\n标题\n\n　　正文。\n下一篇\n');
  assert.deepEqual(excerptOf(itemAt(5, [3, 5]), lines), [
    { number: 3, text: '标题', doubted: false, skipped: 0 },
    { number: 5, text: '正文。', doubted: true, skipped: 0 },
  ]);
});

test('should show a long article around its doubts, and say how much is left out', () => {
  const lines = Array.from({ length: 500 }, (_, index) => `第${index + 1}行`);
  const shown = excerptOf(itemAt(250, [1, 500]), lines);
  assert.ok(shown.length < 40);
  assert.ok(shown.some(({ doubted, number }) => doubted && number === 250));
  const skipped = shown.reduce((sum, each) => sum + each.skipped, 0);
  assert.equal(shown.length + skipped, 500);
});

test('should show nothing where the source could not be read', () => {
  assert.deepEqual(excerptOf(itemAt(5, [3, 5]), []), []);
});

test('should cut a line of a million characters', () => {
  const [line] = excerptOf(itemAt(1, [1, 1]), ['字'.repeat(1_000_000)]);
  assert.ok((line?.text.length ?? 0) < 3000);
});
