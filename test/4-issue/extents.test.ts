import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extentsOf } from '../../src/4-issue/extents.ts';
import { readIssue } from '../../src/4-issue/read-issue.ts';
import { blocksFrom } from './blocks.ts';

const { source, blocks } = blocksFrom(
  ['masthead', '科协每周动态 第7期'],
  ['contents entry', '■ 作物学会召开年会'],
  ['section', '【学会动态】'],
  ['headline', '■ 作物学会召开年会'],
  ['paragraph', '年会由秘书长主持。（北京作物学会）'],
  ['headline', '■ 市科协部署防汛工作'],
  ['paragraph', '6月1日，市科协召开会议。'],
  ['credit', '（市科协）'],
  ['colophon', '编辑：张红波'],
);
const extents = extentsOf(readIssue(source, blocks), blocks);

test('should take up the lines from the section line to the line before the next article', () => {
  assert.deepEqual(
    extents.map(({ first, last }) => [first, last]),
    [
      [3, 5],
      [6, 8],
    ],
  );
});

test('should depend on the section line further up, and on what ends the article', () => {
  const text = (lines: readonly { line: { text: string } }[]) => lines.map(({ line }) => line.text);
  assert.deepEqual(
    extents.map(({ above }) => text(above)),
    [['■ 作物学会召开年会'], ['【学会动态】']],
  );
  assert.deepEqual(
    extents.map(({ after }) => after?.line.text),
    ['■ 市科协部署防汛工作', '编辑：张红波'],
  );
});
