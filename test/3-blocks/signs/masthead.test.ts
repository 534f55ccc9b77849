import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dateIn,
  headsPost,
  issueNumber,
  latinNumber,
  publisherLabel,
  volume,
  wholeNumber,
  yearOfIssue,
} from '../../../src/3-blocks/signs/masthead.ts';

const first = (pattern: RegExp, text: string) =>
  pattern
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);

const found: readonly (readonly [name: string, pattern: RegExp, text: string, digits: string])[] = [
  ['number', issueNumber, '2023年第7期', '7'],
  ['number', issueNumber, '第 ７ 期（总第60期）', '７'],
  ['number', issueNumber, '第二十五期', '二十五'],
  ['number', issueNumber, '总第60期 第7期', '7'],
  ['whole number', wholeNumber, '（总第345期）', '345'],
  ['whole number', wholeNumber, '總第六十期', '六十'],
  ['whole number', wholeNumber, '总60期', '60'],
  ['volume', volume, '第12卷 第3期', '12'],
  ['volume', volume, 'Vol. 3 No. 7', '3'],
  ['Latin number', latinNumber, 'Vol. 3 No. 7', '7'],
  ['Latin number', latinNumber, 'Issue 12, March 2023', '12'],
  ['year', yearOfIssue, '〔2021〕第12期', '2021'],
  ['year', yearOfIssue, '２０２３年度第７期', '２０２３'],
  ['year', yearOfIssue, '二〇二三年第七期', '二〇二三'],
];
for (const [name, pattern, text, digits] of found) {
  test(`should find the ${name} ${digits} in ${text}`, () => {
    assert.equal(first(pattern, text), digits);
  });
}

const missed: readonly (readonly [name: string, pattern: RegExp, text: string])[] = [
  ['number', issueNumber, '总第60期'],
  ['number', issueNumber, '第七届年会'],
  ['whole number', wholeNumber, '第7期'],
  ['volume', volume, '第3次会员大会'],
  ['year', yearOfIssue, '第7期 2023年3月'],
  ['Latin number', latinNumber, 'Nobel Prize 2023'],
];
for (const [name, pattern, text] of missed) {
  test(`should find no ${name} in ${text}`, () => assert.equal(pattern.exec(text), null));
}

const dates: readonly (readonly [text: string, date: string])[] = [
  ['2023 年 3 月 10 日', '2023-03-10'],
  ['２０２３年３月１０日', '2023-03-10'],
  ['二〇二三年三月十日', '2023-03-10'],
  ['一九八六年三月十日', '1986-03-10'],
  ['2023年12月', '2023-12'],
  ['2023-03-10', '2023-03-10'],
  ['2023.3.10', '2023-03-10'],
  ['2023/3/10', '2023-03-10'],
  ['March 10, 2023', '2023-03-10'],
  ['10 March 2023', '2023-03-10'],
  ['Sept. 2023', '2023-09'],
  ['May 5th, 2023', '2023-05-05'],
];
for (const [text, date] of dates) {
  test(`should read the date ${text}`, () => {
    assert.deepEqual(dateIn(`科协动态 ${text}`), { date, start: 5, end: 5 + text.length });
  });
}

for (const text of [
  '2023年13月',
  '2023年第7期',
  '3月10日',
  '2023-13-10',
  '010-6258-1234',
  'March onwards',
]) {
  test(`should read no date in ${text}`, () => assert.equal(dateIn(text), undefined));
}

for (const words of [
  '主办：北京市科协',
  '北京市科协编',
  '北京市科协 主办',
  '北京市科协编印',
  'Published by the Society',
]) {
  test(`should take the label off ${words}`, () => {
    assert.match(words.replace(publisherLabel, ''), /^(?:北京市科协|the Society)$/u);
  });
}

test('should take no label off a name without one', () => {
  assert.equal('北京市科协办公室'.replace(publisherLabel, ''), '北京市科协办公室');
});

test('should know the title of a post, with what the issue tells behind it', () => {
  assert.equal(headsPost('茶业一周 | 春茶开采；茶会开幕……'), true);
  assert.equal(headsPost('茶业周报｜第12期'), true);
  assert.equal(headsPost('茶业一周'), false);
  assert.equal(headsPost('专访｜守着茶山的人'), false);
});

test('should read a paper number without its unit where the line says nothing else', () => {
  const numberIn = (text: string) => issueNumber.exec(text)?.slice(1).find(Boolean);
  assert.equal(numberIn('〔2022〕28'), '28');
  assert.equal(numberIn('〔2022〕28家会员单位'), undefined);
  assert.equal(numberIn('据〔2022〕28'), undefined);
});

test('should know 出品 with a colon for a publisher’s label', () => {
  assert.equal('出品：河畔文联'.replace(publisherLabel, ''), '河畔文联');
  assert.equal('出品一部新剧'.replace(publisherLabel, ''), '出品一部新剧');
});
