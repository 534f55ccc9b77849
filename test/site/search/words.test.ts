import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { termsOf } from '../../../src/site/search/terms.ts';
import { BLANK, pairsOf, partsOf } from '../../../src/site/search/words.ts';

const words = (phrase: string) => partsOf(phrase).map(({ word, offset }) => `${offset} ${word}`);

test('should ask for every other pair, and for the last one where the phrase is odd', () => {
  assert.deepEqual(words('科学'), ['0 科学']);
  assert.deepEqual(words('科学素质'), ['0 科学', '2 素质']);
  assert.deepEqual(words('科学素'), ['0 科学', '1 学素']);
});

test('should ask for no pair of a single character', () => {
  assert.deepEqual(words('科'), []);
  assert.deepEqual(words(''), []);
});

test('should ask only for words that are filed, and for every character of any phrase', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'科学素质𠮷ab'), { minLength: 2 }), (terms) => {
      const covered = new Set<number>();
      for (const { word, offset } of partsOf(terms.join(''))) {
        assert.equal(word, pairsOf(terms)[offset]);
        covered.add(offset).add(offset + 1);
      }
      assert.equal(covered.size, terms.length);
    }),
  );
});

test('should leave the place of the last term blank, which nobody can ask for', () => {
  assert.deepEqual(pairsOf(['科', '学']), ['科学', BLANK]);
  assert.deepEqual(pairsOf(['科']), [BLANK]);
  assert.deepEqual(pairsOf([]), []);
  assert.deepEqual(termsOf(BLANK), []);
});
