import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankLine } from '../../../src/3-blocks/links/blank-line.ts';
import { linkStance } from '../../support/lines.ts';

const parted = { blankLinesPart: true };
const goesOn = ['paragraph', 'paragraph, continued'] as const;

test('should hear a blank line end a paragraph and a headline where it parts', () => {
  const lines = ['会议由秘书长主持。', '', '与会代表参观了展览。'];
  assert.equal(linkStance(blankLine, goesOn, lines, parted), 'against');
  const wrapped = ['headline', 'headline, continued'] as const;
  assert.equal(linkStance(blankLine, wrapped, ['市科协召开', '', '工作会议'], parted), 'against');
});

test('should hear a sentence go on with the next without a blank line', () => {
  const lines = ['会议由秘书长主持。', '与会代表参观了展览。'];
  assert.equal(linkStance(blankLine, goesOn, lines, parted), 'for');
  assert.equal(linkStance(blankLine, ['paragraph', 'paragraph'], lines, parted), 'against');
  assert.equal(linkStance(blankLine, ['paragraph', 'headline'], lines, parted), 'against');
});

test('should have nothing to say of a sentence that goes on by itself', () => {
  const lines = ['会议由秘书长', '主持。'];
  assert.equal(linkStance(blankLine, goesOn, lines, parted), 'nothing');
});

test('should have nothing to say where blank lines stand anywhere', () => {
  const lines = ['会议由秘书长主持。', '', '与会代表参观了展览。'];
  assert.equal(linkStance(blankLine, goesOn, lines, { blankLinesPart: false }), 'nothing');
});

test('should have nothing to say of a blank line at the end of a page', () => {
  const lines = ['会议由秘书长', '', '\f主持。'];
  assert.equal(linkStance(blankLine, goesOn, lines, parted), 'nothing');
});

test('should hear a sentence go on below a colon that ends a full line, but not below a short one', () => {
  const facts = { ...parted, columns: [14, 14] };
  const lines = ['随信还附有一张字条，上面写着：', '“请把它转给下一个人。”'];
  assert.equal(linkStance(blankLine, goesOn, lines, facts), 'for');
  const short = ['获奖名单如下：', '一等奖：甲学会'];
  assert.equal(linkStance(blankLine, goesOn, short, facts), 'nothing');
});

test('should not hear a sentence go on over the end of a page where the line above stops early', () => {
  const facts = { ...parted, columns: [14, 14] };
  const next = ['— 1 —', '与会代表随后参观了科学展览。'];
  assert.equal(linkStance(blankLine, goesOn, ['会议由秘书长主持。', ...next], facts), 'nothing');
  const full = '会议由学会秘书长张某主持召开。';
  assert.equal(linkStance(blankLine, goesOn, [full, ...next], facts), 'for');
});
