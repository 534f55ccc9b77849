import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberRestarts } from '../../../src/3-blocks/links/number-restarts.ts';
import { linkStance } from '../../support/lines.ts';

const lines = ['职工天地', '1. 校友讲坛开讲'];
const facts = { restarts: new Set([1]) };

test('should hear a section above the first number where numbering restarts', () => {
  assert.equal(linkStance(numberRestarts, ['section', 'headline'], lines, facts), 'for');
  assert.equal(linkStance(numberRestarts, ['headline', 'paragraph'], lines, facts), 'against');
});

test('should have nothing to say of a number elsewhere', () => {
  assert.equal(linkStance(numberRestarts, ['headline', 'paragraph'], lines), 'nothing');
});
