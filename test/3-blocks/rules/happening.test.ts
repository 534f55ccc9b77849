import assert from 'node:assert/strict';
import { test } from 'node:test';
import { happening } from '../../../src/3-blocks/rules/happening.ts';
import { lineStance } from '../../support/lines.ts';

test('should hear what happened speak for a headline and against a section', () => {
  const line = '图书馆新馆建设项目通过';
  assert.equal(lineStance(happening, 'headline', line), 'for');
  assert.equal(lineStance(happening, 'section', line), 'against');
});

test('should have nothing to say of a name', () => {
  assert.equal(lineStance(happening, 'headline', '基层风采'), 'nothing');
  assert.equal(lineStance(happening, 'section', '基层风采'), 'nothing');
});
