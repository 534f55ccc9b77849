import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditEnds } from '../../../src/3-blocks/survey/credits.ts';
import { pageOf } from '../../support/lines.ts';

const ends = (...lines: string[]) => creditEnds(pageOf(...lines).printed, []);

test('should find a credit at the end of a line', () => {
  assert.deepEqual(ends('奠定了基础。（北京作物学会）', '海淀区科协举办科普展'), [true, false]);
});

test('should find a credit that is broken over two and three lines, on the last of them', () => {
  assert.deepEqual(ends('奠定了基础。（北京作物', '学会）'), [false, true]);
  assert.deepEqual(ends('奠定了基础。（北京作物', '学会、北京', '园艺学会）'), [
    false,
    false,
    true,
  ]);
});

test('should find no credit in other parentheses', () => {
  assert.deepEqual(ends('现场开展了科普（活动）', '某某大学（北京）', '（倒角除外）。'), [
    false,
    false,
    false,
  ]);
});

test('should not look for a credit further up than one is ever broken', () => {
  assert.deepEqual(ends('奠定了基础。（北京', '作物', '学会、北京', '园艺学会）').at(-1), false);
});

test('should not see a credit end an article where it stands between a headline and text', () => {
  const { printed } = pageOf(
    '夏季走访全面展开',
    '（供稿：资助项目部）',
    '6月，项目部走访一千九百名儿童，抽样比例不低于5%。',
  );
  assert.deepEqual(creditEnds(printed, []), [false, false, false]);
  const closing = pageOf(
    '本周全市报告病例十二例，占三成',
    '（市心理学会）',
    '近日，年会召开。',
  ).printed;
  assert.equal(creditEnds(closing, [])[1], true);
});
