import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutMargin } from '../../src/2-lines/margin.ts';
import { pageOf } from '../support/lines.ts';

/** Paragraphs of wrapped lines, each line behind so much white space. */
const text = (first: string, others: string, paragraphs = 3) =>
  Array.from({ length: paragraphs }, (_, at) => [
    `${first}近${'两三四五'[at]}天，县河道管理所在东堤举行防汛演练，沿线六`,
    `${others}个村的巡堤员参加。演练分为查险、报险和抢险，`,
    `${others}全程用时四十分钟。`,
  ]).flat();
const indentsOf = (...lines: string[]) => pageOf(...lines).printed.map(({ indent }) => indent);

test('should count indents from the margin where text goes on', () => {
  assert.deepEqual(
    indentsOf('    河道信息', ...text('        ', '    ', 2)),
    [0, 2, 0, 0, 2, 0, 0],
  );
});

test('should see a margin of one width for what it is, and no indent', () => {
  assert.deepEqual(indentsOf('  河道信息', ...text('      ', '  ', 2)), [0, 2, 0, 0, 2, 0, 0]);
});

test('should take the margin of each page where they differ', () => {
  const verso = text('      ', '  ');
  const recto = text('          ', '      ').map((line) => line.replace('东堤', '西堤'));
  const indents = indentsOf(...verso, '\f', ...recto);
  assert.deepEqual(new Set(indents), new Set([0, 2]));
  assert.deepEqual(indents.slice(9, 12), [2, 0, 0]);
});

test('should leave a few lines to the left of the margin at it', () => {
  assert.equal(indentsOf(' 河道信息', ...text('        ', '    ', 4))[0], 0);
});

test('should see no margin where text goes on at the edge', () => {
  assert.deepEqual(indentsOf(...text('    ', '', 2)), [2, 0, 0, 2, 0, 0]);
});

test('should tell the margin without the entries of the contents, behind which nothing goes on', () => {
  const entry = (name: string) => `      ${name}学会召开年度工作会议并换届········1`;
  const contents = [...'甲乙丙丁戊己庚辛壬癸'].map(entry);
  assert.deepEqual(
    indentsOf(...contents, ...text('        ', '    ', 2)).slice(-6),
    [2, 0, 0, 2, 0, 0],
  );
});

test('should see no margin in items whose lines hang', () => {
  const items = text('1. ', '   ', 2);
  assert.deepEqual(indentsOf(...items), [0, 1.5, 1.5, 0, 1.5, 1.5]);
});

test('should see no margin in indented lines that are paragraphs each', () => {
  const width = 20;
  const lines = Array.from({ length: 6 }, () => ({
    text: '近日，县河道管理所举行防汛演练。',
    indent: 2,
    newPage: false,
    width,
  }));
  assert.deepEqual(withoutMargin(lines), lines);
});
