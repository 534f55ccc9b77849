import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutTexts, readText, writeTexts } from '../../../src/site/search/texts.ts';
import { anyArticle } from './passages.ts';

test('should give back the passages of every article to the character', () => {
  fc.assert(
    fc.property(fc.array(anyArticle), fc.nat({ max: 40 }), (articles, full) => {
      const files = cutTexts(
        articles.map((passages) => passages.length),
        full,
      );
      const written = writeTexts(articles, files).map((file) => JSON.parse(JSON.stringify(file)));
      articles.forEach((passages, article) => {
        const file = written[files[article] ?? 0];
        assert.deepEqual(readText(file, article, files), passages);
      });
    }),
  );
});

test('should fill a file before the next one begins, and not cut an article that is longer', () => {
  assert.deepEqual(cutTexts([4, 5, 1, 30, 2, 9], 10), [0, 0, 0, 1, 2, 2]);
  assert.deepEqual(cutTexts([]), []);
});
