import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  BUCKETS,
  bucketOf,
  readBucket,
  writeBuckets,
} from '../../../src/site/search/characters.ts';

test('should tell for each character just the articles that hold it', () => {
  const article = fc.uniqueArray(fc.constantFrom(...'科学素质a1𠮷'));
  fc.assert(
    fc.property(fc.array(article), (articles) => {
      const buckets = writeBuckets(articles);
      assert.equal(buckets.length, BUCKETS);
      for (const character of '科学素质a1𠮷无') {
        const holding = articles.flatMap((own, at) => (own.includes(character) ? [at] : []));
        assert.deepEqual(readBucket(buckets[bucketOf(character)] ?? {}, character), holding);
      }
    }),
  );
});

test('should not take what every object has for a character', () => {
  assert.deepEqual(readBucket({}, 'constructor'), []);
});
