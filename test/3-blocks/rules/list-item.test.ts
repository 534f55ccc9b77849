import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listItem } from '../../../src/3-blocks/rules/list-item.ts';
import { lineStance } from '../../support/lines.ts';

const story = '近日，市标准化协会公布全年立项情况，各领域进展如下。';
const farming = '现代农业：立项16项，发布12项';
const making = '智能制造：立项20项，发布15项';

test('should hear an item among its like speak for a paragraph, and head nothing', () => {
  assert.equal(lineStance(listItem, 'paragraph', [story, farming, making]), 'for');
  assert.equal(lineStance(listItem, 'headline', [story, farming, making]), 'against');
  assert.equal(lineStance(listItem, 'section', [story, farming, making], {}, 1), 'against');
});

test('should have nothing to say of an item that stands alone: a headline may be set so', () => {
  assert.equal(lineStance(listItem, 'headline', [story, farming, story], {}, 1), 'nothing');
});

test('should have nothing to say above the first prose, where contents are lists', () => {
  assert.equal(lineStance(listItem, 'headline', [farming, making, story], {}, 0), 'nothing');
});

test('should have nothing to say where text is wrapped and any line may open so', () => {
  const facts = { columns: [16, 16, 16] };
  assert.equal(lineStance(listItem, 'paragraph', [story, farming, making], facts), 'nothing');
});

test('should hear items that blank lines part speak for paragraphs, though text is wrapped', () => {
  const facts = { columns: [16, 16, 16], blankLinesPart: true };
  const lines = [story, '', farming, '', making];
  assert.equal(lineStance(listItem, 'headline', lines, facts), 'against');
  assert.equal(lineStance(listItem, 'headline', [story, '', farming, making], facts), 'nothing');
});

test('should hear a day among other days speak for a paragraph', () => {
  const days = ['3月11日（周六）　讲座《海上的香料》', '3月18日（周六）　二楼工坊　亲子活动'];
  assert.equal(lineStance(listItem, 'headline', [story, ...days]), 'against');
  const lines = [story, '3月18日起临时停水', story];
  assert.equal(lineStance(listItem, 'headline', lines, {}, 1), 'nothing');
});

test('should have nothing to say of a headline with a colon above its labelled credit', () => {
  const facts = { columns: [16, 16, 16], blankLinesPart: true };
  const lines = [story, '', '北岸纸厂：旧厂区里办起新学堂', '', '来源：北岸纸厂'];
  assert.equal(lineStance(listItem, 'headline', lines, facts, 1), 'nothing');
});
