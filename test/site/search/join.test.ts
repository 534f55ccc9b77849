import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinParts } from '../../../src/site/search/join.ts';
import { partsOf } from '../../../src/site/search/words.ts';

const part = (offset: number, ...places: [number, number[]][]) => ({
  offset,
  places: new Map(places),
});

test('should find where the parts stand at their distance', () => {
  const joined = joinParts([part(0, [7, [3, 10, 20]]), part(2, [7, [5, 13, 22]])]);
  assert.deepEqual([...joined], [[7, [3, 20]]]);
});

test('should not find articles that hold the parts elsewhere, or only one of them', () => {
  const joined = joinParts([part(0, [1, [3]], [2, [4]]), part(2, [1, [6]], [3, [6]])]);
  assert.equal(joined.size, 0);
});

test('should find nothing for no parts', () => {
  assert.equal(joinParts([]).size, 0);
});

test('should find just what a reading of the texts finds', () => {
  const text = fc.array(fc.constantFrom(...'甲乙丙'), { maxLength: 30 });
  const phrase = fc.array(fc.constantFrom(...'甲乙丙'), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), phrase, (texts, terms) => {
      const postings = (word: string) =>
        new Map(
          texts.map((own, article) => [
            article,
            own.flatMap((term, at) => (term + (own[at + 1] ?? '') === word ? [at] : [])),
          ]),
        );
      const parts = partsOf(terms.join('')).map(({ word, offset }) => ({
        offset,
        places: postings(word),
      }));
      const read = texts.flatMap((own, article) => {
        const starts = own.flatMap((_, at) =>
          terms.every((term, index) => own[at + index] === term) ? [at] : [],
        );
        return starts.length > 0 ? [[article, starts]] : [];
      });
      assert.deepEqual(
        [...joinParts(parts)].sort(([a], [b]) => a - b),
        read,
      );
    }),
  );
});
