import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aside } from '../../../src/3-blocks/columns/aside.ts';
import { lineStance } from '../../support/lines.ts';

const flush = '近日，北京作物学会在通州区召开会员大会，专家到会，共商种业振兴。';

test('should take a line that is set off from flush prose for a headline or a label', () => {
  assert.equal(lineStance(aside, 'headline', [flush, '    召开会员大会']), 'for');
  assert.equal(lineStance(aside, 'paragraph', [flush, '    召开会员大会']), 'against');
});

test('should say nothing of a label that was set beside the first line of prose', () => {
  const glued = '    北京作物学会 日前，经有关委员会审定，三项标准发布';
  assert.equal(lineStance(aside, 'headline', [flush, glued]), 'nothing');
});

test('should take an indent for a paragraph where prose is indented', () => {
  assert.equal(lineStance(aside, 'paragraph', [`　　${flush}`, '　　会员大会圆满成功']), 'for');
});

test('should say nothing of a line at the margin', () => {
  assert.equal(lineStance(aside, 'headline', [flush, '召开会员大会']), 'nothing');
});

test('should open a paragraph with an indented line of prose only where indents part paragraphs', () => {
  const stance = (indented: boolean) =>
    lineStance(aside, 'paragraph', [flush, `　　${flush}`], { indented });
  assert.equal(stance(true), 'for');
  assert.equal(stance(false), 'nothing');
});

test('should go on with no paragraph in an indented line without a pause, where indents part them', () => {
  const lines = [flush, `　　${flush}`, flush, '　　学会计划今年在通州、顺义先行试点和推广'];
  const stance = (indented: boolean) =>
    lineStance(aside, 'paragraph, continued', lines, { indented });
  assert.equal(stance(true), 'against');
  assert.equal(stance(false), 'nothing');
});

test('should open a paragraph with an indented line that was full, right above a flush one', () => {
  const lines = (next: string) => [
    '　　会长在会上报告过去一年',
    next,
    '会务，并多谢各位委员坚守岗位。',
  ];
  const stance = (next: string, indented = true) =>
    lineStance(aside, 'headline', lines(next), { indented, columns: [14, 14, 14] }, 0);
  assert.equal(stance('会务情况，其后义务司库提交'), 'against');
  assert.equal(stance('会务情况，其后义务司库提交', false), 'for');
  assert.notEqual(stance('　　会务情况，其后义务司库'), 'against');
});
