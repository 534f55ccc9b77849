import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../src/2-lines/printed.ts';
import { readIssue } from '../../src/4-issue/read-issue.ts';
import { reconcile } from '../../src/4-issue/reconcile.ts';
import type { RuleId } from '../../src/diagnostics.ts';
import { blocksFrom, type KnownLine } from './blocks.ts';

const file = '科协每周动态.txt';

function found(...lines: KnownLine[]): string[] {
  const { source, blocks } = blocksFrom(...lines);
  const issue = readIssue(source, blocks);
  return reconcile(file, readPage(source).lines, issue, blocks).map(
    ({ rule, point, severity }) =>
      `${point.line}:${point.column} ${severity} ${rule satisfies RuleId}`,
  );
}

const farm: KnownLine = ['headline', '■ 北京作物学会对接服务通州区生态农场'];
const farmStory: KnownLine = [
  'paragraph',
  '近日，北京作物学会组织专家走进通州区，对接服务三家生态农场。',
];
const flood: KnownLine = ['headline', '■ 市科协部署防汛工作'];
const floodStory: KnownLine = ['paragraph', '6月1日，市科协召开会议，部署汛期防汛工作。'];
const section: KnownLine = ['section', '【学会动态】'];

test('should find nothing in a clean issue', () => {
  assert.deepEqual(
    found(
      ['masthead', '科协每周动态 第7期'],
      ['contents title', '目录'],
      ['contents entry', '■ 作物学会对接服务生态农场'],
      ['contents entry', '■ 学会动态'],
      section,
      farm,
      farmStory,
      ['credit', '（北京作物学会）'],
      flood,
      floodStory,
      ['colophon', '编辑：张红波'],
    ),
    [],
  );
});

test('should find an entry of the contents that names nothing', () => {
  assert.deepEqual(found(['contents entry', '■ 园艺学会举办月季展'], farm, farmStory), [
    '1:3 warning contents-not-found',
  ]);
});

test('should find a section without an article', () => {
  assert.deepEqual(found(section, ['section', '【基层风采】'], farm, farmStory), [
    '1:2 warning section-without-article',
  ]);
});

test('should not miss an article below a section that is printed twice', () => {
  assert.deepEqual(found(section, section, farm, farmStory), []);
});

test('should find a headline without text', () => {
  assert.deepEqual(found(farm, flood, floodStory), ['1:3 warning headline-without-text']);
});

test('should find text without a headline', () => {
  assert.deepEqual(found(section, floodStory, farm, farmStory), [
    '2:1 warning text-without-headline',
  ]);
});

test('should find a credit in the middle of an article', () => {
  const credited: KnownLine = ['paragraph', '北京作物学会对接服务通州区生态农场。（北京作物学会）'];
  assert.deepEqual(found(farm, credited, farmStory), ['2:1 warning credit-inside']);
});

test('should find a second credit at the end of an article', () => {
  const credited: KnownLine = ['paragraph', '北京作物学会对接服务通州区生态农场。（北京作物学会）'];
  const { length } = found(farm, farmStory, credited, ['credit', '（海淀区科协）']);
  assert.equal(length, 1);
  assert.match(
    found(farm, farmStory, credited, ['credit', '（海淀区科协）'])[0] ?? '',
    /several-credits$/u,
  );
});

test('should find a story below the wrong headline', () => {
  assert.deepEqual(found(farm, floodStory, flood, farmStory), [
    '1:3 warning shared-story',
    '3:3 warning shared-story',
  ]);
});

test('should find a line that might as well be read otherwise, and name both readings', () => {
  const { source, blocks } = blocksFrom(farm, farmStory);
  const [doubtful] = blocks;
  if (doubtful?.lines[0]) {
    doubtful.lines[0].decision = { role: 'headline', runnerUp: 'paragraph', margin: 0.1 };
  }
  const [diagnostic, ...others] = reconcile(
    file,
    readPage(source).lines,
    readIssue(source, blocks),
    blocks,
  );
  assert.equal(diagnostic?.rule, 'unsure-reading');
  assert.match(diagnostic?.message.en ?? '', /a headline, but might be a paragraph$/u);
  assert.match(diagnostic?.message.zh ?? '', /按标题处理，也可能是段落$/u);
  assert.deepEqual(others, []);
});

test('should report in the order of the source, and shorten what it quotes', () => {
  const long: KnownLine = [
    'paragraph',
    `会议由秘书长主持，${'与会代表参观了展览，'.repeat(9)}会议结束。`,
  ];
  const { source, blocks } = blocksFrom(long, farm, flood, floodStory);
  const diagnostics = reconcile(file, readPage(source).lines, readIssue(source, blocks), blocks);
  assert.deepEqual(
    diagnostics.map(({ rule }) => rule),
    ['text-without-headline', 'headline-without-text'],
  );
  assert.match(diagnostics[0]?.message.en ?? '', /“会议由秘书长主持，.{5,20}…”/u);
});
