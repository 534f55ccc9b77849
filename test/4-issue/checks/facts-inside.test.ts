import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsInside } from '../../../src/4-issue/checks/facts-inside.ts';
import type { KnownLine } from '../blocks.ts';
import { foundBy, story } from './found.ts';

const text: KnownLine = ['paragraph', '近日，作物学会召开年会，一百二十位会员参加。'];

test('should find what a page says of a story in its headline and in its text', () => {
  for (const headline of [
    '年会召开　浏览次数：31',
    '年会召开 来源：作物学会',
    'Gauges reset Posted: 8 March',
  ]) {
    assert.deepEqual(foundBy(factsInside, ['headline', headline], text), [
      `facts-inside: ${headline}`,
    ]);
  }
  for (const line of ['2024-03-08　來源：作物学会', '发布时间：2024-03-08 秘书处']) {
    const lines: KnownLine[] = [['headline', '年会召开'], ['paragraph', line], text];
    assert.deepEqual(foundBy(factsInside, ...lines), [`facts-inside: ${line}`]);
  }
});

test('should accept headlines and texts that only speak of sources, days and readings', () => {
  assert.deepEqual(foundBy(factsInside, ...story('探寻力量来源：作物学会走进基层')), []);
  assert.deepEqual(foundBy(factsInside, ...story('阅读：一座城市的晚课')), []);
  for (const line of [
    '时间：3月8日',
    '数据来源：普查年报',
    '报名来源：会员单位，发布时间：3月8日。',
  ]) {
    assert.deepEqual(foundBy(factsInside, ['headline', '年会召开'], text, ['paragraph', line]), []);
  }
});
