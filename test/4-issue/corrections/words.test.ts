import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findWords, saysWords, wordsOf } from '../../../src/4-issue/corrections/words.ts';

const found = (text: string, quotation: string) =>
  findWords(text, quotation).map(({ from, to }) => text.slice(from, to));

test('should find words whatever white space stands between them', () => {
  assert.deepEqual(found('北京 作物\n学会召开年会', '北京作物学会'), ['北京 作物\n学会']);
  assert.deepEqual(found('北京作物学会', '北京　作物 学会'), ['北京作物学会']);
});

test('should find words whatever their width, case, Markdown marks and punctuation', () => {
  assert.deepEqual(found('共２０２３人', '2023人'), ['２０２３人']);
  assert.deepEqual(found('the ANNUAL meeting', '**Annual** Meeting'), ['ANNUAL meeting']);
  assert.deepEqual(found('会议指出,要加强', '会议指出，要加强'), ['会议指出,要加强']);
});

test('should find a radical of a PDF as the character it stands for', () => {
  assert.deepEqual(found('⼈⼯智能', '人工智能'), ['⼈⼯智能']);
});

test('should take in the signs that the quotation has at its ends, where the text has them', () => {
  assert.deepEqual(found('学习《科协动态》创刊', '《科协动态》'), ['《科协动态》']);
  assert.deepEqual(found('学习《科协动态》创刊', '科协动态'), ['科协动态']);
  assert.deepEqual(found('学习科协动态创刊', '《科协动态》'), ['科协动态']);
});

test('should find every place', () => {
  assert.equal(found('防汛工作，防汛会议，防汛', '防汛').length, 3);
});

test('should find signs that stand alone, and nothing for nothing', () => {
  assert.deepEqual(found('甲\n※ ※ ※\n乙', '※※※'), ['※ ※ ※']);
  assert.deepEqual(found('甲乙', ' '), []);
});

test('should not find words of which one differs', () => {
  assert.deepEqual(found('北京作物学会', '北京昆虫学会'), []);
});

test('should know a rule from words', () => {
  assert.equal(saysWords('— 3 —'), true);
  assert.equal(saysWords('——※——'), false);
});

test('should find any part of any text in it', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(text, fc.nat(59), fc.nat(59), (whole, from, length) => {
      const part = whole.slice(from, from + length);
      if (wordsOf(part) === '') return;
      const words = found(whole, part).map(wordsOf);
      assert.ok(words.length > 0 && words.every((each) => each.includes(wordsOf(part))));
    }),
  );
});
