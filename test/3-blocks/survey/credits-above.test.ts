import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditsAbove } from '../../../src/3-blocks/survey/credits-above.ts';
import { pageOf } from '../../support/lines.ts';

const text = '近日，会议在城西举行，一百二十位会员参加了会议并参观了展览。';
const above = (...lines: string[]) =>
  creditsAbove(pageOf(...lines).printed, ({ width }) => width < 20);

test('should see that credits stand above the headlines', () => {
  const first = ['学会动态', '供稿：甲学会', '甲学会召开年会', text];
  assert.ok(above(...first, '供稿：乙学会', '（二）乙学会走进社区', text));
});

test('should not see it where they stand below headlines or below texts', () => {
  const below = ['甲学会召开年会', '供稿：甲学会', text, '乙学会走进社区', '供稿：乙学会', text];
  assert.ok(!above(...below));
  const closing = ['甲学会召开年会', text, '供稿：甲学会', '乙学会走进社区', text, '供稿：乙学会'];
  assert.ok(!above(...closing));
});

test('should not take one credit for a habit', () => {
  assert.ok(!above('学会动态', '供稿：甲学会', '甲学会召开年会', text));
});

test('should not take the last line of a text for a heading above a credit', () => {
  const closing = ['甲学会召开年会', text, '会议选举了新会长。', '（甲学会）', '乙学会走进社区'];
  assert.ok(!above(...closing, text, '活动已举办三年。', '（乙学会）', '丙学会举办讲座', text));
});

test('should not see it where credits close texts above headlines, whatever is reported at the end', () => {
  const closing = ['甲学会召开年会', text, '供稿：甲学会', '乙学会走进社区', text, '供稿：乙学会'];
  const end = ['报送：市政府办公室', '印送：各乡镇，县直各单位'];
  assert.ok(!above(...closing, '丙学会举办讲座', text, '', ...end));
});
