import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parallel } from '../../../src/3-blocks/links/parallel.ts';
import { linkStance, surveyOf } from '../../support/lines.ts';

const items = ['现代农业：立项16项，发布12项', '智能制造：立项20项，发布15项'];

test('should hear items of a list stand for themselves', () => {
  assert.equal(linkStance(parallel, ['paragraph', 'paragraph, continued'], items), 'against');
  assert.equal(linkStance(parallel, ['paragraph', 'paragraph'], items), 'for');
  assert.equal(linkStance(parallel, ['paragraph, continued', 'paragraph'], items), 'for');
});

test('should have nothing to say of a line that is no item below one that is', () => {
  const lines = [items[0] ?? '', '其余领域立项数与上年持平。'];
  assert.equal(linkStance(parallel, ['paragraph', 'paragraph'], lines), 'nothing');
});

test('should have nothing to say where text is wrapped', () => {
  const facts = { columns: [16, 16] };
  assert.equal(
    linkStance(parallel, ['paragraph', 'paragraph, continued'], items, facts),
    'nothing',
  );
});

test('should hear what follows two items stand for itself, unless a page ends there', () => {
  const goesOn = (after: string) => {
    const survey = surveyOf([...items, after]);
    return parallel(survey, 2).some(({ weight }) => weight < 0);
  };
  assert.equal(goesOn('其余领域立项数与上年持平。'), true);
  assert.equal(goesOn('\f其余领域立项数与上年持平。'), false);
});
