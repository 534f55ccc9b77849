import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byArticle, startsOf } from '../../../src/site/search/starts.ts';

test('should start each article where the one before ends', () => {
  assert.deepEqual(startsOf([3, 1, 5]), [0, 3, 4]);
  assert.deepEqual(startsOf([]), []);
});

test('should give each place to the article that it is in, as counted from its start', () => {
  assert.deepEqual(
    [...byArticle([0, 2, 3, 8], startsOf([3, 1, 5]))],
    [
      [0, [0, 2]],
      [1, [0]],
      [2, [4]],
    ],
  );
  assert.deepEqual([...byArticle([], startsOf([3, 1, 5]))], []);
});

test('should lose and double no place', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
  fc.assert(
    fc.property(lengths, fc.infiniteStream(fc.boolean()), (own, stands) => {
      const starts = startsOf(own);
      const end = own.reduce((sum, length) => sum + length, 0);
      const places = [...Array(end).keys()].filter(() => stands.next().value);
      const found = [...byArticle(places, starts)];
      assert.deepEqual(
        found.flatMap(([article, inside]) => inside.map((place) => (starts[article] ?? 0) + place)),
        places,
      );
      for (const [article, inside] of found) {
        for (const place of inside) assert.ok(place >= 0 && place < (own[article] ?? 0));
      }
    }),
  );
});
