import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPassage } from '../../src/2-lines/passage.ts';
import { startOf } from '../../src/4-issue/issue.ts';
import { readIssue } from '../../src/4-issue/read-issue.ts';
import { blocksFrom } from './blocks.ts';

test('should put every block in its place', () => {
  const { source, blocks } = blocksFrom(
    ['masthead', '科协每周动态 第7期'],
    ['contents title', '目录'],
    ['contents entry', '■ 作物学会召开年会……………3'],
    ['section', '【学会动态】'],
    ['subsection', '专家观点'],
    ['headline', '■ 作物学会召开年会'],
    ['paragraph', '会议由秘书长主持。'],
    ['colophon', '编辑：张红波'],
  );
  const issue = readIssue(source, blocks);
  const read = (passages: readonly (readonly { start: number; end: number }[])[]) =>
    passages.map((passage) => readPassage(source, passage));
  assert.deepEqual(issue.printed, { publication: '科协每周动态', number: 7 });
  assert.deepEqual(read(issue.masthead), ['科协每周动态 第7期']);
  assert.deepEqual(read([issue.contentsTitle ?? []]), ['目录']);
  assert.deepEqual(read(issue.contents), ['作物学会召开年会']);
  assert.deepEqual(read(issue.sectionLines), ['学会动态', '专家观点']);
  assert.deepEqual(
    issue.colophon.map(({ label }) => label),
    ['编辑'],
  );
  assert.equal(issue.articles.length, 1);
  assert.deepEqual(issue.unplaced, []);
});

test('should leave out the heading of contents that are not printed', () => {
  const { source, blocks } = blocksFrom(['headline', '作物学会召开年会']);
  assert.ok(!('contentsTitle' in readIssue(source, blocks)));
});

test('should know where a passage begins', () => {
  assert.equal(
    startOf([
      { start: 7, end: 9 },
      { start: 11, end: 12 },
    ]),
    7,
  );
});
