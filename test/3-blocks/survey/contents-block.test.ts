import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsBlock } from '../../../src/3-blocks/survey/contents-block.ts';
import { pageOf } from '../../support/lines.ts';

const block = (...lines: string[]) => contentsBlock(pageOf(...lines).printed);
const story = '近日，市科协召开学会工作会议，部署全年重点任务。';

test('should find the entries that have the same mark below the title of the contents', () => {
  const lines = ['目录', '■田埂上的课堂', '■老井新生', story];
  assert.deepEqual(block(...lines), { start: 1, end: 3 });
});

test('should find the entries that have page numbers', () => {
  const lines = ['目录', '田埂上的课堂……………3', '老井新生……………5', story];
  assert.deepEqual(block(...lines), { start: 1, end: 3 });
});

test('should find no contents without their title, nor in a single entry', () => {
  assert.equal(block('简报', '■田埂上的课堂', '■老井新生', story), undefined);
  assert.equal(block('目录', '■田埂上的课堂', story), undefined);
});
