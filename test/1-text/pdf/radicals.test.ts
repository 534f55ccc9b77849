import assert from 'node:assert/strict';
import { test } from 'node:test';
import { radicalReader } from '../../../src/1-text/pdf/radicals.ts';

const withoutRadicals = (text: string) => radicalReader(text)(text);

test('should read Kangxi radicals as the characters that they stand for', () => {
  assert.equal(withoutRadicals('⼈⼯智能，⾯向⻓远'), '人工智能，面向长远');
});

test('should read radicals of the supplement, which Unicode does not normalize', () => {
  assert.equal(withoutRadicals('⺠主⽣活，⻘年⻋⻢'), '民主生活，青年车马');
});

test('should leave all other characters as they are, compatible ones too', () => {
  const text = '①㈱ＡＢ　人工“长远”——ﬁ';
  assert.equal(withoutRadicals(text), text);
});

test('should read ⼾ as the script of the document has it', () => {
  assert.equal(withoutRadicals('为⼾外活动'), '为户外活动');
  assert.equal(withoutRadicals('為⼾外活動'), '為戶外活動');
});
