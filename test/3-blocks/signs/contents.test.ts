import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isContentsTitle } from '../../../src/2-lines/contents/title.ts';
import { entryLength, pageBeforeEntry } from '../../../src/3-blocks/signs/contents.ts';

for (const words of [
  '目录',
  '目 录',
  '目　錄',
  '目录提要',
  '本期要目',
  '本期导读',
  '內容提要',
  '要目：',
  'In this issue',
  'Contents',
  'CONTENTS 目录',
  '目 录 / Contents',
]) {
  test(`should read ${words} as the heading of the contents`, () => {
    assert.equal(isContentsTitle(words), true);
  });
}

for (const words of [
  '目录学研讨会召开',
  '科普读物推荐目录',
  '本期',
  '学会要闻',
  'Contents of the bag',
  'CONTENTS 学会要闻',
  'News 目录',
]) {
  test(`should not read ${words} as the heading of the contents`, () => {
    assert.equal(isContentsTitle(words), false);
  });
}

for (const reference of [
  '……………2',
  ' .......... 12',
  '　‧‧‧‧‧‧‧　1',
  ' ∙∙∙∙∙∙ 4',
  '  (3)',
  '\t5',
  '………',
  '····· 7',
  ' …… 三',
  ' . 3',
]) {
  test(`should find where ${JSON.stringify(reference)} begins after an entry`, () => {
    const entry = '市科协召开联席会';
    assert.equal(entryLength(entry + reference), entry.length);
  });
}

test('should find a page number in parentheses right after an entry', () => {
  for (const entry of ['市科协召开联席会', '作物学会印发《规程》', '走近“光影”']) {
    for (const reference of ['（4）', '(12)', '　（4）']) {
      assert.equal(entryLength(entry + reference), entry.length, entry + reference);
    }
  }
});

for (const entry of [
  '市科协召开联席会（一）',
  '获奖名单（2023）',
  '会员手册 (4)',
  '（4）班的故事',
  '市科协召开联席会',
  '科技馆之夜 2023',
  '第3期培训班开班',
  '火箭一号',
  '走近科学……',
]) {
  test(`should find nothing after the entry ${entry}`, () => {
    assert.equal(entryLength(entry), entry.length);
  });
}

for (const [entry, name] of [
  ['古蹟修復工作坊　……　第三頁', '古蹟修復工作坊'],
  ['全市防汛工作会召开……第12页', '全市防汛工作会召开'],
  ['“丝路瓷语”特展开幕 ／ P1', '“丝路瓷语”特展开幕'],
  ['年会召开    P.12', '年会召开'],
  ['年会召开 …… P3-4', '年会召开'],
  ['年会召开 . . . . . 3', '年会召开'],
  ['年会召开 ── ３', '年会召开'],
  ['年会召开………〔3〕', '年会召开'],
  ['年会召开（第3页）', '年会召开'],
  ['年会召开 → 3', '年会召开'],
  ['年会召开 | 3', '年会召开'],
] as const) {
  test(`should read the page behind ${entry}`, () => {
    assert.equal(entry.slice(0, entryLength(entry)), name);
  });
}

for (const entry of [
  '全省首个 P3 实验室建成',
  '生物安全实验室达到 P3',
  '《读本》第三页的秘密',
  '课文印到第三页',
  '修订教材（第3版）',
  '生物安全实验室（P3）',
  '甲队乙队战成3-4',
]) {
  test(`should read no page behind ${entry}`, () => {
    assert.equal(entryLength(entry), entry.length);
  });
}

test('should read the page before an entry, and no code that only opens like one', () => {
  for (const [entry, page, name] of [
    ['P2　秘书长谈改革', 2, '秘书长谈改革'],
    ['第3页 秘书长谈改革', 3, '秘书长谈改革'],
    ['04版｜秘书长谈改革', 4, '秘书长谈改革'],
    ['[P. 12] 秘书长谈改革', 12, '秘书长谈改革'],
  ] as const) {
    const found = pageBeforeEntry(entry);
    assert.equal(found?.page, page);
    assert.equal(entry.slice(found?.length), name);
  }
  for (const entry of ['P2P平台整治收官', '第3页的秘密', '2版教材发布', 'PM2.5浓度下降']) {
    assert.equal(pageBeforeEntry(entry), undefined, entry);
  }
});
