import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesAbove } from '../../../src/3-blocks/survey/names-above.ts';
import { pageOf } from '../../support/lines.ts';

const text = '近日，会议在城西举行，一百二十位会员参加了会议并参观了展览。';
const above = (...lines: string[]) => [...namesAbove(pageOf(...lines).printed, 'bracket 【')];
const sent = (name: string, headline: string) => [name, headline, text];
const second = [...sent('青阳县科协', '学会集中换届'), ...sent('云溪区科协', '院士科普课开讲')];

test('should find bare names above headlines below a section that is set off', () => {
  const lines = ['【县区传真】', ...sent('北辰区科协', '科普大篷车驶进大山'), ...second];
  assert.deepEqual(above(...lines), [1, 4, 7]);
});

test('should not find them where they stand below no section, and may be sections', () => {
  assert.deepEqual(above(...sent('北辰区科协', '科普大篷车驶进大山'), ...second), []);
});

test('should not find them where they are few, or stand below headlines', () => {
  assert.deepEqual(above('【县区传真】', ...sent('北辰区科协', '科普大篷车驶进大山')), []);
  const below = ['科普大篷车驶进大山', '北辰区科协', text, '学会集中换届', '青阳县科协', text];
  assert.deepEqual(above('【县区传真】', ...below, '院士科普课开讲', '云溪区科协', text), []);
});

const bracketed = [
  ...sent('［北辰区科协］', '科普大篷车驶进大山'),
  ...sent('［青阳县科协］', '学会集中换届'),
  ...sent('［云溪区科协］', '院士科普课开讲'),
];

test('should find names in brackets of their own above each headline', () => {
  assert.deepEqual(above('【县区传真】', ...bracketed), [1, 4, 7]);
});

test('should not find names in brackets above several headlines each, or where credits close the texts', () => {
  const second = ['种子检测中心挂牌', text];
  assert.deepEqual(above('【县区传真】', ...bracketed, ...second), []);
  const credited = bracketed.map((line) => line.replace('展览。', '展览。（甲学会）'));
  assert.deepEqual(above('【县区传真】', ...credited), []);
});

const marked = (...names: string[]) =>
  names.flatMap((name, at) => [name, `◆ 第${at + 1}届科普展开幕`, text]);

test('should find bare names above each headline that a mark sets off, whatever sections there are', () => {
  const lines = ['展览', ...marked('北辰区科协', '青阳县科协'), '资讯', ...marked('云溪区科协')];
  assert.deepEqual([...namesAbove(pageOf(...lines).printed, undefined)], [1, 4, 8]);
});

test('should find them above a marked headline of two lines, and not above a mark without text', () => {
  const two = (name: string) => [name, `◆ ${name}的科普展`, '在新馆开幕', text];
  const lines = ['展览', ...['北辰区科协', '青阳县科协', '云溪区科协'].flatMap(two)];
  assert.deepEqual([...namesAbove(pageOf(...lines).printed, undefined)], [1, 5, 9]);
  const bare = lines.filter((line) => line !== text);
  assert.deepEqual([...namesAbove(pageOf(...bare).printed, undefined)], []);
});

test('should not find them where a headline stands without: the names head groups', () => {
  const lines = [
    ...marked('北辰区科协', '青阳县科协', '云溪区科协'),
    '◆ 讲座开讲',
    text,
    '◆ 年会开幕',
    text,
  ];
  assert.deepEqual([...namesAbove(pageOf(...lines).printed, undefined)], []);
});

test('should find a name in brackets above a headline of two lines as well', () => {
  const two = ['［云溪区科协］', '院士科普课开讲并发布', '十大优秀案例', text];
  const lines = ['▶ 县区传真', ...bracketed.slice(0, 6), ...two];
  assert.deepEqual([...namesAbove(pageOf(...lines).printed, 'bullet ▶')], [1, 4, 7]);
});

const numbered = (...numbers: number[]) => [
  ...['【市级要闻】', '1. 市科协部署防汛', text, '【县区传真】'],
  ...sent('［北辰区科协］', `${numbers[0]}. 科普大篷车驶进大山`),
  ...sent('［青阳县科协］', `${numbers[1]}. 学会集中换届`),
  ...sent('［云溪区科协］', `${numbers[2]}. 院士科普课开讲`),
];

test('should find names in brackets where the numbers of headlines go on across them', () => {
  assert.deepEqual(above(...numbered(1, 2, 3)), [4, 7, 10]);
});

test('should take them for columns where numbers begin anew below each, or count several headlines', () => {
  assert.deepEqual(above(...numbered(1, 1, 1)), []);
  const several = numbered(1, 3, 4).toSpliced(7, 0, '2. 种子检测中心挂牌', text);
  assert.deepEqual(above(...several), []);
});

test('should find a short name in brackets among those of senders, but not the name of a section', () => {
  const among = (name: string) => ['【县区传真】', ...bracketed, ...sent(name, '茶园开放迎客')];
  assert.deepEqual(above(...among('［江口］')), [1, 4, 7, 10]);
  assert.deepEqual(above(...among('［学会动态］')), []);
  const few = among('［江口］').map((line) => line.replace(/青阳县科协|云溪区科协/u, '青阳'));
  assert.deepEqual(above(...few), []);
});
