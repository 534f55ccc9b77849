import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PrintedLine } from '../../../src/2-lines/printed.ts';
import { sectionStyles, styleOf } from '../../../src/3-blocks/survey/section-style.ts';
import { pageOf } from '../../support/lines.ts';

const style = (line: string) => styleOf(pageOf(line).printed[0] as PrintedLine);
const isDisplay = ({ text }: PrintedLine) => !text.endsWith('。');
const found = (...lines: string[]) => sectionStyles(pageOf(...lines).printed, 0, 0, isDisplay)[0];

const headline = '北京作物学会召开年会';
const story = '近日，北京作物学会在通州区召开年会，一百二十位会员参加了会议和表决。';

test('should tell how a line is set off', () => {
  assert.equal(style('【学会动态】'), 'bracket 【');
  assert.equal(style('◇学会动态◇'), 'bracket ◇');
  assert.equal(style('◇学会动态'), 'bullet ◇');
  assert.equal(style('一、学会动态'), 'number han');
  assert.equal(style('学会动态'), undefined);
});

for (const [name, expected] of [
  ['【学会动态】', 'bracket 【'],
  ['★ 学会动态 ★', 'bracket ★'],
  ['一、学会动态', 'number han'],
] as const) {
  test(`should find that sections are set like ${name}`, () => {
    assert.equal(found(name, headline, story), expected);
  });
}

test('should take brackets for the style of sections before numbers', () => {
  assert.equal(
    found('【学会动态】', headline, story, '一、年会概况', '会议规模', story),
    'bracket 【',
  );
});

test('should find no style in numbers that set off points of a text', () => {
  assert.equal(found(headline, story, '一、年会概况', story, '二、会议成果', story), undefined);
});

test('should find no style in bullets that stand before long headlines', () => {
  const long = '■ 北京作物学会对接服务通州区生态农场建设工作';
  assert.equal(found(long, headline, long, headline), undefined);
});

test('should not take the heading of the contents for a section', () => {
  assert.equal(found('【本期要目】', headline, story), undefined);
});
