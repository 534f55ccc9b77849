import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf } from '../support/lines.ts';

const bullets = (...lines: string[]) => pageOf(...lines).printed.map(({ marks }) => marks.bullet);

test('should take pictures that stand before few lines each for one mark', () => {
  const lines = ['📌 本周要闻', '🔹 茶园开放', '🔹 茶师结业', '🎓 学会风采', '🔹 茶会开幕'];
  assert.deepEqual(bullets(...lines), ['📌', '🔹', '🔹', '📌', '🔹']);
});

test('should part those before names from those before what is longer', () => {
  const long = '全市春茶开采过半且价格比上年有所上涨';
  const lines = ['📌 要闻', `🌱 ${long}`, '🎓 学会', `🚌 ${long}`];
  assert.deepEqual(bullets(...lines), ['📌', '🌱', '📌', '🌱']);
});

test('should leave marks of printers alone, and what heads nothing', () => {
  assert.deepEqual(bullets('■ 要闻', '★ 茶园开放', '📌 学会'), ['■', '★', '📌']);
  assert.deepEqual(bullets('📌 学会', '👇 点赞、在看，让更多人知道'), ['📌', '👇']);
});
