import assert from 'node:assert/strict';
import { test } from 'node:test';
import { masthead } from '../../../src/3-blocks/rules/masthead.ts';
import { lineStance } from '../../support/lines.ts';

for (const line of [
  '第 7 期',
  '总第60期',
  '〔2021〕第12期（总第345期）',
  '第七期',
  'Vol. 3 No. 7',
  'Issue 12, March 2023',
  '2023年3月10日',
  '二〇二三年三月十日',
  '2 0 2 3 年 3 月 1 0 日',
]) {
  test(`should hear ${line} speak for a masthead`, () => {
    assert.equal(lineStance(masthead, 'masthead', line), 'for');
  });
}

for (const line of [
  '科协每周动态',
  '北京市科协办公室',
  '北京市科协 主办',
  '内部资料 注意保存',
  '编辑：张红波',
]) {
  test(`should hear ${line} speak for a masthead beside a number`, () => {
    assert.equal(lineStance(masthead, 'masthead', ['2023年第7期', line]), 'for');
  });
  test(`should have nothing to say of ${line} without a number or date near`, () => {
    assert.equal(lineStance(masthead, 'masthead', ['年会在即', line]), 'nothing');
  });
}

test('should hear nothing for a masthead in a headline beside a number', () => {
  const line = '市科协召开学会工作会议部署全年任务';
  assert.notEqual(lineStance(masthead, 'masthead', ['2023年第7期', line]), 'for');
});

test('should hear what follows number, date and publisher speak against a masthead', () => {
  const told = ['科协每周动态', '2023年第7期', '北京市科协办公室'];
  const line = '夏日里的一堂急救课';
  assert.equal(lineStance(masthead, 'masthead', [...told, line]), 'against');
});

test('should have nothing to say of a motto between the title and the number', () => {
  const lines = ['科协每周动态', '夏日里的一堂急救课', '2023年第7期'];
  const facts = { displayRuns: new Map() };
  assert.equal(lineStance(masthead, 'masthead', lines, facts, 1), 'nothing');
});

test('should hear a number below the first prose speak against a masthead', () => {
  assert.equal(lineStance(masthead, 'masthead', '2023年第8期', { firstProse: 0 }), 'against');
});

test('should hear a number far down speak against a masthead', () => {
  const lines = [...Array.from({ length: 15 }, (_, n) => `市科协要闻之${n + 1}`), '第7期'];
  assert.equal(lineStance(masthead, 'masthead', lines), 'against');
});

test('should hear no masthead in a headline that names a number, nor in a numbered line', () => {
  for (const line of ['校友讲坛第100期：从实验室到生产线', '1. 校友讲坛第100期']) {
    assert.notEqual(lineStance(masthead, 'masthead', ['秋天的讲坛', line]), 'for');
  }
});

test('should hear publisher and date at both ends of a line speak for a masthead', () => {
  const line = `某行办公室${' '.repeat(40)}2024年4月3日`;
  const lines = [
    '信息快报',
    '2024年第13期',
    line,
    '1、某行召开动员会',
    '4月2日，某行召开动员会，表彰先进。',
  ];
  assert.equal(lineStance(masthead, 'masthead', lines, {}, 2), 'for');
});

test('should hear the title of a post speak for a masthead, though it tells as prose does', () => {
  const post = '茶业一周 | 全省春茶开采过半，价格上涨；第三届茶会在城西开幕；茶园迎来新客……';
  const told = '茶会在城西开幕；茶园迎来新客。全省春茶开采过半，价格比上年有所上涨。';
  assert.equal(lineStance(masthead, 'masthead', [post, '2024年第7期', told], {}, 0), 'for');
  assert.notEqual(lineStance(masthead, 'masthead', [told, post, told], {}, 1), 'for');
});

test('should hear day, publisher and number of readers of a web page speak for a masthead', () => {
  const line = '发布时间：2024-05-17    发布单位：青川县茶业局办公室    浏览次数：1213';
  const told = '5月8日，县茶业局召开会议，部署春茶采摘，来自各乡镇的茶农参加。';
  const lines = ['茶乡通讯（2024年第5期）', line, '县茶业局召开会议', told];
  assert.equal(lineStance(masthead, 'masthead', lines, {}, 1), 'for');
});

test('should hear a name apart from a masthead that is complete speak against being part of it', () => {
  const head = ['茶乡通讯', '2022年第3期', '主办：青川县茶业局'];
  const told = '8月19日至21日，全县茶叶大会在城西召开，来自各乡镇的茶农参加。';
  const stanceOf = (...lines: string[]) => lineStance(masthead, 'masthead', lines, {}, 3);
  assert.equal(stanceOf(...head, '', '会　议', '', '全县茶叶大会召开', told), 'against');
  // The number may stand below it yet.
  const open = ['茶乡通讯', '主办：青川县茶业局', '', '春　茶', '', '2022年第3期', told];
  assert.notEqual(lineStance(masthead, 'masthead', open, {}, 2), 'against');
});

test('should hear a name that sections and publications bear speak against a masthead whose title is told', () => {
  const told = '8月19日至21日，全县茶叶大会在城西召开，来自各乡镇的茶农参加。';
  const stanceOf = (...lines: string[]) =>
    lineStance(masthead, 'masthead', [...lines, '全县茶叶大会召开', told], {}, lines.length - 1);
  assert.equal(stanceOf('茶乡通讯', '2022年第3期', '茶讯动态'), 'against');
  assert.equal(
    stanceOf('茶乡通讯（2022年第3期）', '5月8日　主办：县茶业局', '茶讯动态'),
    'against',
  );
  assert.equal(stanceOf('2022年第3期', '茶讯动态'), 'for', 'the title below the number');
  assert.equal(stanceOf('茶乡通讯', '茶讯动态'), 'nothing');
});

test('should hear a name that is underlined apart from a complete masthead speak against being part of it', () => {
  const head = ['TEA COUNTY NEWSLETTER', 'No. 3, March 2022', 'Published by the Tea Society'];
  const told = 'The annual meeting was held on 12 March, and 214 members took part in it.';
  const stanceOf = (...lines: string[]) => lineStance(masthead, 'masthead', lines, {}, 3);
  const below = ['Annual Meeting Held', told];
  assert.equal(stanceOf(...head, '', 'Society News', '------', ...below), 'against');
});

for (const line of ['〔2021〕第12期（总第345期）', '某市卫生健康委员会　　　　2023年12月28日']) {
  test(`should hear ${line} speak against a headline that goes on`, () => {
    assert.equal(lineStance(masthead, 'headline, continued', ['工作简报', line]), 'against');
  });
}

test('should hear nothing of the kind in the rest of a headline that names a number', () => {
  const lines = ['校友讲坛', '（一）第100期：从实验室到生产线'];
  assert.notEqual(lineStance(masthead, 'headline, continued', lines), 'against');
});
