import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutTexts, readText, type TextFile, writeTexts } from '../../../src/site/search/texts.ts';
import { anyArticle } from './passages.ts';

test('should give back the passages of every article to the character', () => {
  fc.assert(
    fc.property(fc.array(anyArticle), fc.nat({ max: 40 }), (articles, full) => {
      const lengths = articles.map((passages) => passages.length);
      const files = writeTexts(articles, cutTexts(lengths, full));
      const read: TextFile[] = JSON.parse(JSON.stringify(files));
      assert.deepEqual(
        read.flatMap((file) => file.map((_, article) => readText(file, article))),
        articles,
      );
    }),
  );
});

test('should fill a file before the next one begins, and not cut an article that is longer', () => {
  assert.deepEqual(cutTexts([4, 5, 1, 30, 2, 9], 10), [3, 1, 2]);
  assert.deepEqual(cutTexts([]), []);
});
