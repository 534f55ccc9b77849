import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IssuePlace } from '../../../src/site/search/jumps.ts';
import { issuesMeant, readTypedIssue } from '../../../src/site/search/typed-issue.ts';

const issues: IssuePlace[] = [
  { name: '乙 2024年第7期', address: '/c/', publication: '乙动态', year: 2024, number: 7 },
  {
    name: '甲 2023年第7期',
    address: '/b/',
    publication: '甲每周动态',
    year: 2023,
    number: 7,
    wholeNumber: 60,
    date: '2023-03-10',
  },
  { name: '甲 2022年3月', address: '/a/', publication: '甲每周动态', date: '2022-03~' },
];

const meant = (text: string) => {
  const typed = readTypedIssue(text);
  return typed && issuesMeant(typed, issues).map(({ address }) => address);
};

test('should find an issue by year and number, however they are written', () => {
  for (const text of [
    '2023年第7期',
    '２０２３年 第７期',
    '2023年7期',
    '2023第7期',
    '二〇二三年第七期',
    '甲每周动态2023年第7期',
    '每周动态 2023年第7期',
    '甲动态2023年第7期',
    '《甲每周动态》2023年第07期',
    '2023年第2卷第7期',
  ]) {
    assert.deepEqual(meant(text), ['/b/'], text);
  }
});

test('should offer every issue of a number where no year is typed', () => {
  assert.deepEqual(meant('第7期'), ['/c/', '/b/']);
  assert.deepEqual(meant('7期'), ['/c/', '/b/']);
});

test('should find an issue by its whole number', () => {
  for (const text of ['总第60期', '总60期', '总第60', '（总第六十期）']) {
    assert.deepEqual(meant(text), ['/b/'], text);
  }
});

test('should find issues by day, month and year', () => {
  for (const text of ['2023-03-10', '2023年3月10日', '2023/3/10', '2023.03.10', '20230310']) {
    assert.deepEqual(meant(text), ['/b/'], text);
  }
  assert.deepEqual(meant('2022年3月'), ['/a/']);
  assert.deepEqual(meant('2022-03'), ['/a/']);
  assert.deepEqual(meant('2023年'), ['/b/']);
});

test('should offer nothing for an issue that there is not', () => {
  assert.deepEqual(meant('2023年第8期'), []);
  assert.deepEqual(meant('丙动态2023年第7期'), []);
});

test('should not take other text for an issue', () => {
  for (const text of [
    '科协',
    '2023',
    '第7届',
    '十四五',
    '5G',
    '学期',
    `${'一'.repeat(100)}期`,
    '',
  ]) {
    assert.equal(readTypedIssue(text), undefined, text);
  }
});
