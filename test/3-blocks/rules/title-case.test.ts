import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleCase } from '../../../src/3-blocks/rules/title-case.ts';
import { lineStance } from '../../support/lines.ts';

test('should hear capitalized words speak for an English headline', () => {
  const line = 'Forest Fire Prevention Open Day Held in the County';
  assert.equal(lineStance(titleCase, 'headline', line), 'for');
  assert.equal(lineStance(titleCase, 'paragraph', line), 'against');
});

test('should hear words in lower case speak for prose where headlines capitalize theirs', () => {
  const line = 'members of the society visited several farms near';
  assert.equal(lineStance(titleCase, 'headline', line, { usesTitleCase: true }), 'against');
  for (const role of ['paragraph', 'paragraph, continued'] as const) {
    assert.equal(lineStance(titleCase, role, line, { usesTitleCase: true }), 'for');
  }
  assert.equal(lineStance(titleCase, 'paragraph', line, { usesTitleCase: false }), 'nothing');
});

const lookAlikes: readonly (readonly [why: string, line: string])[] = [
  ['a sentence, though names fill it', 'Beijing Crop Society Visited Green Valley Farm.'],
  ['a few words, which may all be names', 'Green Valley Farm'],
  ['Chinese with English in it', '北京作物学会 Forest Fire Prevention Open Day'],
];
for (const [why, line] of lookAlikes) {
  test(`should have nothing to say of ${why}`, () => {
    assert.equal(lineStance(titleCase, 'headline', line), 'nothing');
  });
}
