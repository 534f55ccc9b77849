import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { letters, sharedBy, shinglesOf } from '../../../src/site/related/shingles.ts';

test('should compare letters alone, whatever their width, script and punctuation', () => {
  assert.equal(letters('學會　召開“ＡＩ”年會，'), letters('学会召开AI年会'));
});

test('should find in a part of a text nothing but shingles of the whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      const part = shinglesOf(letters(one), 4);
      assert.equal(sharedBy(part, shinglesOf(letters(one) + letters(other), 4)), part.length);
    }),
  );
});

test('should hold each shingle once, in order', () => {
  assert.equal(shinglesOf('甲乙甲乙甲乙', 2).length, 2);
  assert.equal(shinglesOf('甲', 2).length, 0);
});

test('should share nothing between texts without a common run', () => {
  assert.equal(sharedBy(shinglesOf('甲乙丙丁', 3), shinglesOf('甲乙丁丙', 3)), 0);
});
