import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unended } from '../../../src/3-blocks/columns/unended.ts';
import { linkStance } from '../../support/lines.ts';

const open = '位于龙溪坝的盐碱地改良试验田交出首';
const ended = '份成绩单，比对照田增产近三成。';

test('should let a line that stops in the middle of a sentence go on, and no display line follow it', () => {
  assert.equal(linkStance(unended, ['paragraph', 'paragraph, continued'], [open, ended]), 'for');
  assert.equal(linkStance(unended, ['paragraph', 'headline'], [open, '召开会员大会']), 'against');
});

test('should let a display line follow a text that has ended', () => {
  assert.equal(linkStance(unended, ['paragraph', 'headline'], [ended, '召开会员大会']), 'for');
});

test('should say nothing of what follows a headline', () => {
  assert.equal(linkStance(unended, ['headline', 'paragraph'], ['召开会员大会', open]), 'nothing');
});

test('should let a first line that lost its indent go on after a colon, but not with a point', () => {
  const facts = { columns: [20, 20], indented: false, fullFirstLines: false };
  const colon = '有游客嫌他讲得不够痛快他笑着回答：';
  const said = '“痛快的讲法网上都有，我站在这儿。”';
  const goesOn = ['paragraph', 'paragraph, continued'] as const;
  assert.equal(linkStance(unended, goesOn, [colon, said], facts), 'for');
  const point = '一是开放重点实验室，并建实训基地。';
  assert.equal(linkStance(unended, goesOn, [colon, point], facts), 'against');
});
