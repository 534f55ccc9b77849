import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Credits } from '../../../src/2-lines/profile.ts';
import { knownCredit } from '../../../src/3-blocks/signs/known-credit.ts';

/** The text before the credit, and its names. */
function read(text: string, credits: Credits | undefined) {
  const found = knownCredit(text, credits);
  const names = found?.organizations.map(({ start, end }) => text.slice(start, end));
  return found && [text.slice(0, found.start), ...(names ?? [])];
}

test('should read names after a label of the publication', () => {
  assert.deepEqual(read('报料：甲学会、乙学会', ['报料']), ['', '甲学会', '乙学会']);
  assert.deepEqual(read('　通联: 城关小学', ['报料', '通联']), ['　', '城关小学']);
});

test('should read a labelled credit in parentheses at the end of a text', () => {
  assert.deepEqual(read('现场座无虚席。（报料：甲学会）', ['报料']), ['现场座无虚席。', '甲学会']);
  assert.deepEqual(read('（报料：中国地质大学（北京））', ['报料']), ['', '中国地质大学（北京）']);
});

for (const text of [
  '市民报料：甲学会门前积水',
  '他报料：路灯不亮。',
  '报料：路灯不亮。请修。',
  '报料',
  '报料甲学会',
  '报料：',
]) {
  test(`should not read a credit in ${text}`, () => {
    assert.equal(read(text, ['报料']), undefined);
  });
}

test('should read a line of nothing but organizations where the publication has such credits', () => {
  assert.deepEqual(read('甲学会、乙学会', 'heading'), ['', '甲学会', '乙学会']);
  assert.equal(read('甲学会召开年会', 'heading'), undefined);
  assert.equal(read('甲学会', 'none'), undefined);
  assert.equal(read('甲学会', undefined), undefined);
});

test('should read bare names in brackets', () => {
  assert.deepEqual(read('【秘书处】', 'closing'), ['', '秘书处']);
  assert.equal(read('【学会动态】', 'closing'), undefined);
});

test('should read bare names behind the date of the story, and nothing where a date tells of something', () => {
  assert.deepEqual(read('2023年9月8日　　局办公室', 'heading'), ['', '局办公室']);
  assert.deepEqual(read('9月8日　第三地质大队、物化探院', 'heading'), [
    '',
    '第三地质大队',
    '物化探院',
  ]);
  assert.deepEqual(read('2024-03-08 | 护理部', 'heading'), ['', '护理部']);
  assert.equal(read('9月8日召开理事会', 'heading'), undefined);
  assert.equal(read('2023年9月8日', 'heading'), undefined);
});

test('should read no meeting for a sender, though its name ends as an association does', () => {
  assert.equal(read('洞穴学术研讨会', 'heading'), undefined);
  assert.deepEqual(read('洞穴研究会', 'heading'), ['', '洞穴研究会']);
});

test('should read English names behind a preposition without it', () => {
  assert.deepEqual(read('From the Flora Group and the Welsh Branch', 'heading'), [
    '',
    'Flora Group',
    'Welsh Branch',
  ]);
  assert.deepEqual(read('By the Welsh Branch', 'heading'), ['', 'Welsh Branch']);
  assert.equal(read('From the president', 'heading'), undefined);
  assert.deepEqual(read('Fromm Institute', 'heading'), ['', 'Fromm Institute']);
});
