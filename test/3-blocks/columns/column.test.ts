import assert from 'node:assert/strict';
import { test } from 'node:test';
import { column } from '../../../src/3-blocks/columns/column.ts';
import { lineStance } from '../../support/lines.ts';

const stance = (role: Parameters<typeof lineStance>[1], line: string) =>
  lineStance(column, role, line, { columns: [19] });

test('should take an unfinished line that is as wide as its column for prose', () => {
  assert.equal(stance('paragraph, continued', '磅位于龙溪坝的盐碱地改良试验田交出首'), 'for');
});

test('should take a first line whose indent is lost for a paragraph', () => {
  assert.equal(stance('paragraph', '磅位于龙溪坝的盐碱地改良试验田交'), 'for');
});

test('should take one that is much narrower or wider for a display line', () => {
  assert.equal(stance('headline', '老旧索桥安全隐患'), 'for');
  assert.equal(stance('headline', '中国国土经济学会与濮阳市科协开展深入的工作交流活动'), 'for');
});

test('should say nothing of a Latin line that stops before a long word', () => {
  const latin = (line: string) => lineStance(column, 'headline', line, { columns: [24] });
  assert.equal(latin('The general assembly met in Harwick on 4'), 'nothing');
  assert.equal(latin('New director takes office'), 'for');
});

test('should say nothing of a line that ends a sentence', () => {
  assert.equal(stance('headline', '来年再取样。'), 'nothing');
});

test('should say nothing of a line that is wider than its column, unless punctuation hangs beyond it', () => {
  assert.equal(stance('paragraph', '护理部开展全院静脉输液安全专项检查工作中'), 'nothing');
  assert.equal(stance('paragraph', '护理部开展全院“静脉输液安全专项检查月”'), 'for');
});
