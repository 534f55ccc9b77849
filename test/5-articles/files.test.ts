import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIssue } from '../../src/4-issue/read-issue.ts';
import { type IssueRecord, issueFiles } from '../../src/5-articles/files.ts';
import {
  articleFrontMatter,
  issueFrontMatter,
  readFrontMatter,
} from '../../src/5-articles/front-matter.ts';
import { blocksFrom } from '../4-issue/blocks.ts';

const { source, blocks } = blocksFrom(
  ['masthead', '科协每周动态 第7期'],
  ['contents entry', '■ 作物学会召开年会'],
  ['paragraph', '# 本期导读由编辑部整理。'],
  ['section', '【学会动态】'],
  ['headline', '■ 作物学会召开年会'],
  ['paragraph', '会议由秘书长主持。'],
  ['paragraph', '1. 与会代表参观了展览。（北京作物学会）'],
  ['headline', '■ 市科协部署防汛工作'],
  ['paragraph', '6月1日，市科协召开会议。'],
  ['colophon', '编辑：张红波'],
);
const issue = readIssue(source, blocks);
const record: IssueRecord = {
  id: 'kexiemeizhoudongtai-07',
  metadata: { date: '2023-03', number: 7, publication: '科协每周动态' },
  supplied: { date: '由编者提供' },
  file: '科协每周动态.txt',
  warnings: ['3:1: 没有标题 (text-without-headline)'],
  grade: 'unsure',
  articles: [
    { grade: 'sure', lines: [4, 7], warnings: [] },
    { grade: 'likely', lines: [8, 9], warnings: ['8:3: 存疑 (unsure-reading)'] },
  ],
};
const files = issueFiles(issue, record);
const read = (name: string) =>
  readFrontMatter(files.find((file) => file.name === name)?.text ?? '');

test('should write one file for the issue and one for each article, in order', () => {
  assert.deepEqual(
    files.map(({ name }) => name),
    ['index.md', '01.md', '02.md'],
  );
});

test('should write what is known of the issue', () => {
  const { data, markdown } = read('index.md');
  assert.deepEqual(issueFrontMatter.parse(data), {
    id: 'kexiemeizhoudongtai-07',
    publication: '科协每周动态',
    number: 7,
    date: '2023-03',
    contents: ['作物学会召开年会'],
    masthead: ['科协每周动态 第7期'],
    colophon: [{ label: '编辑', lines: ['张红波'] }],
    supplied: { date: '由编者提供' },
    source: '科协每周动态.txt',
    warnings: ['3:1: 没有标题 (text-without-headline)'],
    grade: 'unsure',
  });
  assert.match(markdown, /本期导读由编辑部整理。/u);
});

test('should write an article without its credit and its bullet', () => {
  const { data, markdown } = read('01.md');
  assert.deepEqual(articleFrontMatter.parse(data), {
    title: '作物学会召开年会',
    issue: 'kexiemeizhoudongtai-07',
    date: '2023-03',
    section: '学会动态',
    organizations: ['北京作物学会'],
    order: 1,
    grade: 'sure',
    lines: [4, 7],
    warnings: [],
  });
  assert.equal(markdown, '会议由秘书长主持。\n\n1\\. 与会代表参观了展览。\n');
});

test('should write with an article what is doubted in its lines', () => {
  const { data } = read('02.md');
  assert.equal(data.grade, 'likely');
  assert.deepEqual(data.warnings, ['8:3: 存疑 (unsure-reading)']);
});

test('should write an empty list where no organization is printed', () => {
  const { data } = read('02.md');
  assert.deepEqual(data.organizations, []);
  assert.equal(data.order, 2);
});

test('should leave out what is not known, and order the rest like a title page', () => {
  const [index, article] = issueFiles(issue, {
    ...record,
    metadata: { number: 7, publication: '科协每周动态' },
  });
  assert.match(index?.text ?? '', /publication: .*\nnumber: 7\ncontents:/u);
  assert.doesNotMatch(article?.text ?? '', /date/u);
});

/** The front matter of one article whose text ends with a credit. */
function creditedWith(credit: string) {
  const known = blocksFrom(
    ['headline', '■ 作物学会召开年会'],
    ['paragraph', `会议由秘书长主持。${credit}`],
  );
  const [article] = record.articles;
  const articles = article ? [article] : [];
  const [, file] = issueFiles(readIssue(known.source, known.blocks), { ...record, articles });
  return articleFrontMatter.parse(readFrontMatter(file?.text ?? '').data);
}

test('should keep a credit as printed where it names a person besides the organizations', () => {
  const { credit, organizations } = creditedWith('（肾脏内科　王可心）');
  assert.equal(credit, '（肾脏内科　王可心）');
  assert.deepEqual(organizations, ['肾脏内科']);
});

for (const printed of [
  '（北京作物学会、海淀区科协）',
  '（供稿：北京作物学会；海淀区科协）',
  '【北京作物学会】',
  '（北京作物学会 供稿）',
]) {
  test(`should write no credit where ${printed} says nothing but organizations`, () => {
    assert.equal(creditedWith(printed).credit, undefined);
    assert.equal(creditedWith(printed).organizations[0], '北京作物学会');
  });
}
