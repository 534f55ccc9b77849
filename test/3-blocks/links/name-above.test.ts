import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameAbove } from '../../../src/3-blocks/links/name-above.ts';
import { linkStance } from '../../support/lines.ts';

const lines = ['【县区传真】', '北辰区科协', '科普大篷车驶进大山'];

test('should hear a name below a section be a credit where names stand above headlines', () => {
  const facts = { namesAbove: new Set([1]) };
  assert.equal(linkStance(nameAbove, ['section', 'credit'], lines, facts), 'for');
  assert.equal(linkStance(nameAbove, ['section', 'headline'], lines, facts), 'against');
});

test('should hear a headline belong below such a name', () => {
  const facts = { namesAbove: new Set([0]) };
  assert.equal(linkStance(nameAbove, ['credit', 'headline'], lines.slice(1), facts), 'for');
});

test('should have nothing to say where names do not stand so', () => {
  assert.equal(linkStance(nameAbove, ['section', 'credit'], lines), 'nothing');
});

test('should hear it be one right below the masthead as well', () => {
  const facts = { namesAbove: new Set([1]) };
  assert.equal(linkStance(nameAbove, ['masthead', 'credit'], lines, facts), 'for');
});
