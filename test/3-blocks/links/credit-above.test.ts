import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditAbove } from '../../../src/3-blocks/links/credit-above.ts';
import { linkStance } from '../../support/lines.ts';

const above = { creditsAbove: true };

test('should hear a credit come before its headline where credits stand above', () => {
  const lines = ['供稿：作物学会', '作物学会召开年会'];
  assert.equal(linkStance(creditAbove, ['credit', 'headline'], lines, above), 'for');
});

test('should hear a credit come after a section but not after a headline', () => {
  const lines = ['学会动态', '供稿：作物学会'];
  assert.equal(linkStance(creditAbove, ['section', 'credit'], lines, above), 'for');
  assert.equal(linkStance(creditAbove, ['headline', 'credit'], lines, above), 'against');
});

test('should have nothing to say where credits do not stand above', () => {
  const lines = ['供稿：作物学会', '作物学会召开年会'];
  const below = { creditsAbove: false };
  assert.equal(linkStance(creditAbove, ['credit', 'headline'], lines, below), 'nothing');
});
