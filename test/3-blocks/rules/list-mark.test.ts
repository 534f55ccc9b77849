import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listMark } from '../../../src/3-blocks/rules/list-mark.ts';
import { lineStance } from '../../support/lines.ts';

const lines = ['病种分布如下', '- 白血病94人', '- 肿瘤72人'];

test('should hear an item of a Markdown list never go on with another', () => {
  assert.equal(lineStance(listMark, 'paragraph, continued', lines), 'against');
  assert.equal(lineStance(listMark, 'headline', lines), 'nothing');
});

test('should hear it be no heading where headings have levels', () => {
  const facts = { headingLevels: { section: 2, headline: 3 } };
  assert.equal(lineStance(listMark, 'headline', lines, facts), 'against');
});

test('should have nothing to say of a line without such a mark', () => {
  assert.equal(lineStance(listMark, 'paragraph, continued', '—— 白血病94人'), 'nothing');
  assert.equal(lineStance(listMark, 'paragraph, continued', '-5℃的低温'), 'nothing');
});
