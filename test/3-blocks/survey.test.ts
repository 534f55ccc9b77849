import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveyOf } from '../support/lines.ts';

const story = '近日，市科协召开学会工作会议，部署全年重点任务和工作安排。';

test('should find the first line that is prose', () => {
  assert.equal(surveyOf(['科协每周动态', '2023年第7期', '市科协召开会议', story]).firstProse, 3);
});

test('should stand masthead and contents before the end where there is no prose', () => {
  assert.equal(surveyOf(['科协每周动态', '2023年第7期']).firstProse, 2);
});

test('should see a habit of indents, but not in one indented line', () => {
  const lines = ['市科协召开会议', `　　${story}`, '作物学会召开年会', `　　${story}`];
  assert.equal(surveyOf(lines).indented, true);
  assert.equal(surveyOf(['市科协召开会议', `　　${story}`, story, story]).indented, false);
});

test('should see no habit where every line is indented, headlines included', () => {
  const lines = ['市科协召开会议', story, '作物学会召开年会', story].map((line) => `　　${line}`);
  assert.equal(surveyOf(lines).indented, false);
  // A colophon that stands flush is not what paragraphs are told from.
  assert.equal(surveyOf([...lines, '编辑：张红波']).indented, false);
});

test('should see headings that are marked in Markdown, but not in one mark', () => {
  assert.equal(surveyOf(['# 科协动态', '## 市科协召开会议', story]).markdownHeadings, true);
  assert.equal(surveyOf(['# 科协动态', '市科协召开会议', story]).markdownHeadings, false);
});

test('should find the shallowest heading below the first prose', () => {
  const lines = [
    '# 科协动态',
    '## 要闻',
    '### 市科协召开会议',
    story,
    '## 学会',
    '### 年会',
    story,
  ];
  assert.equal(surveyOf(lines).shallowest, 2);
  assert.equal(surveyOf(['# 科协动态', story]).shallowest, Number.POSITIVE_INFINITY);
});

test('should look for the style of sections below the contents', () => {
  const lines = ['目录', '【一】甲', '市科协召开会议', '学会动态', '市科协召开会议', story];
  assert.equal(surveyOf(lines).sectionStyle, undefined);
});

test('should survey a bulletin without a printed line', () => {
  const empty = surveyOf(['', '  ']);
  assert.deepEqual(empty.lines, []);
  assert.equal(empty.firstProse, 0);
});

test('should see no habit where headlines are indented and paragraphs are not', () => {
  const lines = ['市科协召开会议', '作物学会召开年会'].flatMap((line) => [
    `　　${line}`,
    story,
    story,
  ]);
  assert.equal(surveyOf(lines).indented, false);
});

test('should not measure the columns of the text by the entries of the contents above', () => {
  const entry = (title: string) => `${title}${'.'.repeat(60 - 2 * title.length)}1`;
  const contents = [
    '目录',
    ...[...'一二三四五六七八'].map((each) => entry(`第${each}茶园，今年开采`)),
  ];
  const wrapped = [
    '　　4月20日，全县春茶开采现场会在青川召开。',
    '各乡镇茶农代表参加了会议，并到茶园观摩了采摘，',
    '县茶业局介绍了今年春茶的长势、市场的行情和加工',
    '能力，农业技术人员现场回答了茶农提出的问题，并',
  ];
  const { columns, lines } = surveyOf(['茶乡通讯', ...contents, '全县春茶开采', ...wrapped]);
  const of = (text: string) => columns[lines.findLastIndex((line) => line.text.includes(text))];
  assert.equal(of('4月20日'), of('能力，农业技术人员'));
});

test('should not see a habit of indents in the entries of the contents', () => {
  const entries = ['  1. 茶园开放，市民免费参观', '  2. 茶师结业', '  3. 茶会开幕，茶农到场'];
  const lines = ['茶乡通讯', '目录', ...entries, '', '茶园开放', story, '茶师结业', story, story];
  assert.equal(surveyOf(lines).indented, false);
  assert.equal(surveyOf([...lines, `　　${story}`, `　　${story}`]).indented, true);
});
