import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditAbove } from '../../../src/3-blocks/links/credit-above.ts';
import type { Role } from '../../../src/3-blocks/roles.ts';
import { linkStance } from '../../support/lines.ts';

const stance = (roles: [Role, Role], creditsAbove = true) =>
  linkStance(creditAbove, roles, ['学会动态', '供稿：甲学会'], { creditsAbove });

test('should hear a credit belong below a section, and not below a headline', () => {
  assert.equal(stance(['section', 'credit']), 'for');
  assert.equal(stance(['headline', 'credit']), 'against');
});

test('should hear the first story’s credit belong below the contents or the masthead', () => {
  assert.equal(stance(['contents entry', 'credit']), 'for');
  assert.equal(stance(['masthead', 'credit']), 'for');
  assert.equal(stance(['contents entry', 'credit'], false), 'nothing');
});

test('should hear a headline belong below a credit', () => {
  const lines = ['供稿：甲学会', '甲学会召开年会'];
  assert.equal(
    linkStance(creditAbove, ['credit', 'headline'], lines, { creditsAbove: true }),
    'for',
  );
});

test('should have nothing to say where credits stand elsewhere', () => {
  assert.equal(stance(['headline', 'credit'], false), 'nothing');
});
