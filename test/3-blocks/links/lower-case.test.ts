import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lowerCase } from '../../../src/3-blocks/links/lower-case.ts';
import { linkStance } from '../../support/lines.ts';

const lines = ['said David Singh, one of the', 'students of the society.'];

test('should hear a line that opens in lower case go on with a sentence', () => {
  assert.equal(linkStance(lowerCase, ['paragraph', 'paragraph, continued'], lines), 'for');
  assert.equal(linkStance(lowerCase, ['headline', 'paragraph'], lines), 'against');
});

for (const line of [
  'Students of the society met.',
  '学生们参观了展览。',
  '2023 was a good year.',
]) {
  test(`should have nothing to say of ${line}`, () => {
    const capital = ['said David Singh, one of the', line];
    assert.equal(linkStance(lowerCase, ['paragraph', 'paragraph, continued'], capital), 'nothing');
  });
}
