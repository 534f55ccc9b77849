import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from '../../src/2-lines/lines.ts';
import { outlineNumbers } from '../../src/2-lines/outline.ts';

const numbersOf = (...lines: string[]) =>
  [...outlineNumbers(splitLines(lines.join('\n')))].map(([index, { style, value, length }]) => [
    lines[index]?.slice(length),
    style,
    value,
  ]);

test('should number the parts and what stands in each', () => {
  const body = ['1 科研进展', '1.1 甲所发表论文', '近日，甲所发表论文。', '1.2 乙所验收'];
  assert.deepEqual(numbersOf(...body, '2 综合管理', '2.1 丙所换届'), [
    ['科研进展', 'arabic', 1],
    ['甲所发表论文', 'decimal', 1],
    ['乙所验收', 'decimal', 2],
    ['综合管理', 'arabic', 2],
    ['丙所换届', 'decimal', 1],
  ]);
});

test('should count anew where the body follows the contents', () => {
  const entries = ['1 要闻', '1.1 甲所发表论文', '1.2 乙所验收'];
  assert.equal(numbersOf(...entries, ...entries).length, 6);
});

test('should leave figures that open a line to the text', () => {
  const text = [
    '上半年，全所到账经费',
    '2.5 亿元，同比增长',
    '3.1 个百分点；论文',
    '12 篇被收录。',
  ];
  assert.deepEqual(numbersOf(...text), []);
});

test('should take one decimal number for a figure, and all where one breaks the count', () => {
  assert.deepEqual(numbersOf('1.1 亿元到账'), []);
  assert.deepEqual(numbersOf('1.1 甲所发表论文', '1.2 乙所验收', '4.5 亿元到账'), []);
});

test('should not number a part that nothing counts below', () => {
  assert.deepEqual(
    numbersOf('3 月起施行', '1.1 甲所发表论文', '1.2 乙所验收').map(([text]) => text),
    ['甲所发表论文', '乙所验收'],
  );
});
