import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, foldCharacter } from '../../../src/site/search/terms.ts';

const termsOf = (text: string) => fold(text).terms;

test('should fold width, case and accents', () => {
  assert.equal(termsOf('ＡＢ'), 'ab');
  assert.equal(termsOf('ab'), 'ab');
  assert.equal(termsOf('Ａé㎏①'), 'aekg1');
  assert.equal(termsOf('⼈⼯'), '人工');
});

test('should leave out punctuation and spaces', () => {
  assert.equal(termsOf('“双碳” 目标，T/CMES 04003-2022'), '双碳目标tcmes040032022');
});

test('should not fold different characters into one', () => {
  assert.notEqual(termsOf('十'), termsOf('10'));
  assert.notEqual(termsOf('二'), termsOf('2'));
});

test('should know where each term came from', () => {
  const { terms, starts, ends } = fold('“双𠮷”㎏');
  assert.equal(terms, '双𠮷kg');
  assert.deepEqual(starts, [1, 2, 2, 5, 5]);
  assert.deepEqual(ends, [2, 4, 4, 6, 6]);
});

test('should give terms that folding leaves alone, as Pagefind will fold them again', () => {
  for (const character of ['É', 'İ', 'ǅ', 'ﬁ', '가', '豈', 'ẞ', 'Ω', '½', '㍿']) {
    for (const term of foldCharacter(character)) assert.deepEqual(foldCharacter(term), [term]);
  }
});

test('should fold Traditional characters and Simplified ones into one', () => {
  assert.equal(termsOf('學會動態'), '学会动态');
  assert.equal(termsOf('里裏'), '里里');
  assert.notEqual(termsOf('学'), termsOf('字'));
});

test('should keep for itself a letter that no text has', () => {
  assert.equal(termsOf('aƿǷb'), 'ab');
});
