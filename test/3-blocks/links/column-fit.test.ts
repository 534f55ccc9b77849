import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LinkRule } from '../../../src/3-blocks/evidence.ts';
import { columnFit } from '../../../src/3-blocks/links/column-fit.ts';
import { linkStance, surveyOf } from '../../support/lines.ts';

const goesOn = ['paragraph', 'paragraph, continued'] as const;
const further = ['paragraph, continued', 'paragraph, continued'] as const;
const column = (indented: boolean) => ({ columns: [20, 20, 20], indented, blankLinesPart: false });

/** The third line, seen with the second above it. */
const belowSecond: LinkRule = (survey) => columnFit(survey, 2);

const short = '与会代表参观了展览。';
const full = '会议要求各学会要进一步发挥人才优势服务首。';

test('should hear a sentence that ends on a full line go on', () => {
  assert.equal(linkStance(columnFit, further, [full, '与会代表参观了展览。'], column(true)), 'for');
});

test('should hear a sentence that ends on a short line end its paragraph', () => {
  const lines = [short, '与会代表随后进行了讨论。'];
  assert.equal(linkStance(columnFit, goesOn, lines, column(true)), 'against');
  assert.equal(linkStance(columnFit, further, lines, column(true)), 'against');
});

test('should reckon with the indent that a first line has lost', () => {
  const first = '会议要求各学会进一步发挥人才优势服。';
  const lines = [first, '与会代表随后进行了讨论。'];
  assert.equal(linkStance(columnFit, goesOn, lines, column(false)), 'for');
  assert.equal(linkStance(columnFit, further, lines, column(false)), 'against');
});

test('should hear a full line end its paragraph, where the next one has lost its indent', () => {
  const lost = '近日北京作物学会在通州区召开会员大';
  const next = '会，一百二十位会员参加了会议和表决工作';
  assert.notEqual(linkStance(columnFit, further, [full, lost, next], column(false)), 'for');
});

test('should have nothing to say of a line that stops in the middle of a sentence', () => {
  assert.equal(linkStance(columnFit, goesOn, ['会议要求', '与会代表'], column(true)), 'nothing');
});

test('should have nothing to say where text is not wrapped', () => {
  const facts = { ...column(true), columns: [undefined, undefined] };
  assert.equal(linkStance(columnFit, goesOn, [short, short], facts), 'nothing');
});

test('should leave it to blank lines where they part, and to a credit where one ends the text', () => {
  const parted = { ...column(true), blankLinesPart: true };
  assert.equal(linkStance(columnFit, goesOn, [short, short], parted), 'nothing');
  const credited = ['活动圆满结束。（北京作物学会）', '市科协召开会议。'];
  assert.equal(linkStance(columnFit, goesOn, credited, column(true)), 'nothing');
});

test('should have nothing to say below a line that is wider than the column', () => {
  const facts = { ...column(true), columns: [undefined, 20] };
  const wide = `${full.slice(0, -1)}都科技创新和学会发展。`;
  assert.equal(linkStance(columnFit, goesOn, [wide, short], facts), 'nothing');
});

test('should let punctuation hang, and know a first line by the character that just fits', () => {
  const hung = '北京作物学会秘书长介绍，为了这个会，';
  const next = '学会前后筹备了两个多月时间并邀请了专家';
  const facts = { ...column(false), columns: [19, 19, 19] };
  const above = '会议听取了学会上一年度的工作情况报。';
  assert.notEqual(linkStance(columnFit, further, [above, hung, next], facts), 'for');
});

test('should know a short paragraph by the full line below it', () => {
  const above = '会议要求各学会要进一步发挥人才优势服务首。';
  const facts = { ...column(false), columns: [21, 21, 21] };
  const ended = '目前全市共有科技工作者一百二十余人。';
  const full = '会议还规定由各区县科协统一为工作者购买保险';
  assert.notEqual(linkStance(columnFit, further, [above, ended, full], facts), 'for');
  const first = '会议还规定由各区县科协统一为工作者购';
  assert.equal(linkStance(columnFit, further, [above, ended, first], facts), 'for');
});

test('should reckon with the space before a Latin word, with which it would not have fitted', () => {
  const weight = (text: string) => {
    const lines = ['The office sets the times of winter.', `${text} keeps all the sailings and`];
    const evidence = columnFit(surveyOf(lines, column(false)), 1);
    return evidence.find(({ for: roles }) => roles.includes('paragraph, continued'))?.weight ?? 0;
  };
  assert.ok(weight('Plan') > weight('One'));
  assert.equal(weight('Plan'), weight('Planning'));
});

test('should hear a sentence from a wider text end there, whatever column the text below shows', () => {
  const wide = '合唱团的指挥为初学者讲解了呼吸、发声和咬字的要领，并';
  const lines = [
    wide,
    '请大家下周带着自己喜欢的一首老歌再来。',
    '针对入夏以来停水次数增多的情况，自来水公',
  ];
  const facts = { ...column(true), columns: [undefined, 20, 20] };
  assert.equal(linkStance(belowSecond, further, lines, facts), 'against');
});

test('should hear a full line go on below a headline that is wider than the column', () => {
  const headline = '合唱团的指挥为初学者讲解呼吸发声与咬字的要领和方法';
  const lines = [
    headline,
    '请大家下周带着自己喜欢的一首老歌再来。',
    '针对入夏以来停水次数增多的情况，自来水公',
  ];
  const facts = { ...column(true), columns: [undefined, 20, 20] };
  assert.equal(linkStance(belowSecond, further, lines, facts), 'for');
});
