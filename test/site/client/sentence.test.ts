import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countSentence, problemOf } from '../../../src/site/client/sentence.ts';

test('should ask for a query where there is none', () => {
  assert.match(problemOf(' \u3000 ') ?? '', /请输入/);
});

test('should say that there are only signs in a query, or too many characters', () => {
  assert.match(problemOf('，。“”') ?? '', /只有标点/);
  assert.match(problemOf('长'.repeat(10_000)) ?? '', /过长/);
});

test('should have no problem with any text that can be searched for', () => {
  for (const text of ['科', '<b>', '"', '-北京', '𠮷', '“双碳”']) {
    assert.equal(problemOf(text), text === '"' ? problemOf('，') : undefined, text);
  }
});

test('should name the number of hits, and the query where there are none', () => {
  assert.match(countSentence('科协', 12), /\b12\b/);
  assert.match(countSentence(' 龘 ', 0), /“龘”.*\b0\b/);
});
