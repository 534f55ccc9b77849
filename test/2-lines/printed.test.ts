import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../src/2-lines/printed.ts';

test('should number the printed lines and leave blank lines and furniture out', () => {
  const { printed, lines } = readPage('科协动态\n\n— 1 —\n近日，市科协召开会议。\n');
  assert.deepEqual(
    printed.map(({ index, text }) => [index, text]),
    [
      [0, '科协动态'],
      [1, '近日，市科协召开会议。'],
    ],
  );
  assert.equal(lines.length, 4);
});

test('should not count the signs around a name in its width, but those before a text', () => {
  const widths = readPage('==========要闻==========\n◆召开年会').printed.map(({ width }) => width);
  assert.deepEqual(widths, [2, 5]);
});

test('should count the blank lines above a printed line', () => {
  const gaps = readPage('甲学会\n\n\n乙学会\n丙学会').printed.map(({ gap }) => gap);
  assert.deepEqual(gaps, [0, 2, 0]);
});

test('should count the blank lines around a picture once', () => {
  const gaps = readPage('甲学会\n\n![](a.png)\n\n乙学会').printed.map(({ gap }) => gap);
  assert.deepEqual(gaps, [0, 1]);
});

test('should not count furniture as a gap', () => {
  const gaps = readPage('甲学会\n— 1 —\n乙学会').printed.map(({ gap }) => gap);
  assert.deepEqual(gaps, [0, 0]);
});

test('should open a page below a folio and below a form feed', () => {
  const opens = (text: string) => readPage(text).printed.map(({ newPage }) => newPage);
  assert.deepEqual(opens('甲学会\n— 1 —\n乙学会\n丙学会'), [false, true, false]);
  assert.deepEqual(opens('甲学会\n\f乙学会\n丙学会'), [false, true, false]);
});

test('should not open a page below a rule', () => {
  assert.deepEqual(
    readPage('甲学会\n------\n乙学会').printed.map(({ newPage }) => newPage),
    [false, false],
  );
});

test('should tell what a paragraph says from what a headline says', () => {
  const [line] = readPage('　　**1. 召开年会**').printed;
  assert.equal(line?.text, '1. 召开年会');
  assert.equal(line?.coreText, '召开年会');
  assert.equal(line?.indent, 2);
  assert.equal(line?.width, 5.5);
});

test('should read full-width digits as plain ones, but measure them as they are printed', () => {
  const [line] = readPage('■ 茶园开放６０天').printed;
  assert.equal(line?.text, '■ 茶园开放60天');
  assert.equal(line?.coreText, '茶园开放60天');
  assert.equal(line?.width, 8.5);
});
