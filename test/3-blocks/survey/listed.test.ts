import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnWidths } from '../../../src/3-blocks/survey/columns.ts';
import { listedNames } from '../../../src/3-blocks/survey/listed.ts';
import { pageOf } from '../../support/lines.ts';

/** The names that are listed, as printed. */
const listed = (...texts: string[]) => {
  const { printed } = pageOf(...texts);
  return [...listedNames(printed, columnWidths(printed))].map((at) => printed[at]?.text);
};

const names = ['中南林业大学　唐某', '福建农林大学　叶某', '浙江农林大学　王某'];
const promise = '经专家评议，评出优秀报告奖三名：';
const story = '近日，论坛在城西举行，一百二十位会员参加了论坛并参观了展览。';

test('should find the names below a sentence that announces them', () => {
  assert.deepEqual(listed(promise, ...names, story), names);
  assert.deepEqual(listed('感谢以下企业的支持：', '', '云杉公司', '', '百岁堂公司', '', story), [
    '云杉公司',
    '百岁堂公司',
  ]);
  const people = ['To Professor: Helen Okafor (Marine Chemistry)', 'To Lecturer: Owen Tregidga'];
  assert.deepEqual(listed('The Council announces the following promotions:', ...people), people);
});

test('should find labelled names below a sentence that says they follow, and unlabelled ones below a colon alone', () => {
  const groups = ['公开组：白某、王某', '女子组：储某、唐某'];
  assert.deepEqual(listed('经过九轮比赛，各组前三名如下。', ...groups, story), groups);
  assert.deepEqual(listed('经过九轮比赛，各组前三名如下。', ...names, story), []);
  assert.deepEqual(listed('得獎名單：', ...groups, story), groups);
});

test('should leave the next headline alone, which tells what happened or has its sender below', () => {
  assert.deepEqual(listed(promise, ...names, '月捐人沟通会线上举行', story), names);
  assert.deepEqual(listed(promise, ...names, '月捐人的一封信', '来源：传播部', story), names);
});

test('should end where a blank line, another indent or a mark sets the next line off', () => {
  assert.deepEqual(listed(promise, ...names, '', '会员之家', '', story), names);
  assert.deepEqual(
    listed(promise, ...names.map((name) => `　　${name}`), '会员之家', story),
    names,
  );
  assert.deepEqual(listed(promise, ...names, '◆ 会员之家', story), names);
});

for (const [what, lines] of [
  ['below a headline that ends in a colon', ['记者调查：', ...names]],
  ['where there is but one', [promise, names[0] as string, story]],
  ['in prose', [promise, story, story]],
] as const) {
  test(`should find none ${what}`, () => assert.deepEqual(listed(...lines), []));
}
