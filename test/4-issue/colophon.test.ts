import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPassage } from '../../src/2-lines/passage.ts';
import { readColophon } from '../../src/4-issue/colophon.ts';
import { pageOf } from '../support/lines.ts';

function colophonOf(...lines: string[]) {
  const { source, printed } = pageOf(...lines);
  const passages = printed.map(({ plain }) => [plain]);
  return readColophon(source, passages).map(({ label, lines }) => ({
    label,
    lines: lines.map((line) => readPassage(source, line)),
  }));
}

test('should read labelled lines', () => {
  assert.deepEqual(colophonOf('编辑：张红波', '审核：李某'), [
    { label: '编辑', lines: ['张红波'] },
    { label: '审核', lines: ['李某'] },
  ]);
});

test('should cut a line at its labels', () => {
  assert.deepEqual(colophonOf('编辑：张红波　审核：李某'), [
    { label: '编辑', lines: ['张红波'] },
    { label: '审核', lines: ['李某'] },
  ]);
});

test('should read the cells of a table in Markdown without its bars', () => {
  assert.deepEqual(colophonOf('| 编辑：张红波 | 电话：010-5550 |', '| --- | --- |'), [
    { label: '编辑', lines: ['张红波'] },
    { label: '电话', lines: ['010-5550'] },
  ]);
  assert.deepEqual(colophonOf('编辑：张红波 | 李某'), [
    { label: '编辑', lines: ['张红波 | 李某'] },
  ]);
});

test('should not cut a line at a space within a name', () => {
  assert.deepEqual(colophonOf('编辑：张 某'), [{ label: '编辑', lines: ['张 某'] }]);
});

test('should give a list of several lines to the label above it', () => {
  assert.deepEqual(colophonOf('分送：', '各区科协', '各市级学会'), [
    { label: '分送', lines: ['各区科协', '各市级学会'] },
  ]);
});

test('should keep what stands before any label', () => {
  assert.deepEqual(colophonOf('北京市科协办公室', '编辑：张红波'), [
    { label: undefined, lines: ['北京市科协办公室'] },
    { label: '编辑', lines: ['张红波'] },
  ]);
});

test('should know where a label stands, colon included', () => {
  const { source, printed } = pageOf('编　辑：张红波');
  const [entry] = readColophon(
    source,
    printed.map(({ plain }) => [plain]),
  );
  assert.equal(entry?.label, '编辑');
  assert.equal(readPassage(source, entry?.labelled ?? []), '编　辑：');
});

test('should read nothing out of no lines', () => {
  assert.deepEqual(colophonOf(), []);
});

test('should read a label that nobody knows, but none in a sentence', () => {
  assert.deepEqual(colophonOf('来稿请寄：某区办公室', '编辑：张红波'), [
    { label: '来稿请寄', lines: ['某区办公室'] },
    { label: '编辑', lines: ['张红波'] },
  ]);
  assert.deepEqual(colophonOf('编辑：张红波', '欢迎来稿：邮件、信函均可。'), [
    { label: '编辑', lines: ['张红波', '欢迎来稿：邮件、信函均可。'] },
  ]);
});
