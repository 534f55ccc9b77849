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
