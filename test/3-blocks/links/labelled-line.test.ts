import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelledLine } from '../../../src/3-blocks/links/labelled-line.ts';
import { linkStance } from '../../support/lines.ts';

const lines = ['日期：十月十二日', '地点：本会会所七楼'];
const unwrapped = { columns: [undefined, undefined] };
const goesOn = ['paragraph', 'paragraph, continued'] as const;

test('should hear a fact under a label stand for itself', () => {
  assert.equal(linkStance(labelledLine, goesOn, lines, unwrapped), 'against');
  assert.equal(linkStance(labelledLine, ['paragraph', 'paragraph'], lines, unwrapped), 'for');
});

test('should part a fact under a label from what follows it', () => {
  const text = ['热线号码：0631-5212355', '开通一周，共接听来电148个。'];
  assert.equal(linkStance(labelledLine, goesOn, text, unwrapped), 'against');
});

test('should have nothing to say where text is wrapped, or of lines without a label', () => {
  assert.equal(linkStance(labelledLine, goesOn, lines, { columns: [20, 20] }), 'nothing');
  const bare = ['宏泰阀门：三十年只做一只球阀', '欢迎广大会员参加'];
  assert.equal(linkStance(labelledLine, goesOn, bare, unwrapped), 'nothing');
});
