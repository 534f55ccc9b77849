import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEchoes } from '../../../src/3-blocks/survey/echoes.ts';
import { pageOf } from '../../support/lines.ts';

function echoesOf(firstProse: number, ...lines: string[]) {
  return echoesWithin([], firstProse, ...lines);
}
/** The same where lines stand in columns that are so wide. */
function echoesWithin(columns: number[], firstProse: number, ...lines: string[]) {
  const { later, earlier } = findEchoes(pageOf(...lines).printed, firstProse, columns);
  return { later: [...later], earlier: [...earlier] };
}
const story = '近日，市科协召开学会工作会议，部署全年重点任务。';

test('should find the headline that an entry of the contents names', () => {
  assert.deepEqual(echoesOf(2, '科协每周动态', '作物学会召开年会', story, '作物学会召开年会'), {
    later: [[1, 3]],
    earlier: [[3, 1]],
  });
});

test('should find a headline of which the entry names a part', () => {
  const echoes = echoesOf(1, '作物学会召开年会', story, '北京作物学会召开年会暨换届大会');
  assert.deepEqual(echoes.later, [[0, 2]]);
});

test('should find a headline whatever marks, leaders and page numbers stand at the entry', () => {
  const echoes = echoesOf(1, '■ 作物学会召开年会……………3', story, '## 作物学会召开年会');
  assert.deepEqual(echoes.later, [[0, 2]]);
});

test('should find no echo in a headline about something else', () => {
  assert.deepEqual(echoesOf(1, '作物学会召开年会', story, '作物学会走访通州区农场').later, []);
});

test('should find no echo in text that begins as the headline above it that says all of the entry', () => {
  const [first, rest] = ['全国渔港协会第三届理事会第二', '次会议纪要'];
  const text = '全国渔港协会第三届理事会第二次会议于5月9日在舟山';
  const entry = `${first}${rest}`;
  assert.deepEqual(echoesOf(1, entry, story, entry, text).earlier, [[2, 0]]);
  assert.deepEqual(echoesOf(1, entry, story, first, rest, text).earlier, [
    [2, 0],
    [3, 0],
  ]);
  assert.deepEqual(echoesOf(1, entry, story, first, text).earlier, [
    [2, 0],
    [3, 0],
  ]);
});

test('should find no echo of the line that names the publisher', () => {
  const publisher = '某县水务局综合办公室　主办　　2023年9月19日';
  assert.deepEqual(echoesOf(1, publisher, story, '综合办公室').later, []);
  assert.deepEqual(echoesOf(1, '《水务志》出版', story, '《水务志》出版').later, [[0, 2]]);
});

test('should find no echo in a sender that the entry names as well', () => {
  const entry = '研究生部举办早餐会';
  assert.deepEqual(echoesOf(1, entry, story, entry, '研究生部').later, [[0, 2]]);
  const entries = ['研究生部', '学生会换届'];
  assert.deepEqual(echoesOf(2, ...entries, story, '研究生部').later, [[0, 3]]);
});

test('should find no echo of lines below the first prose', () => {
  assert.deepEqual(
    echoesOf(1, '科协每周动态', story, '作物学会召开年会', '作物学会召开年会').later,
    [],
  );
});

test('should find no echo in a credit or in running text', () => {
  assert.deepEqual(echoesOf(1, '北京作物学会', story, '来源：北京作物学会').later, []);
  const prose = '作物学会召开年会'.repeat(8);
  assert.deepEqual(echoesOf(1, '作物学会召开年会', prose).later, []);
});

test('should let each of two entries that are alike name its own headline', () => {
  const echoes = echoesOf(
    2,
    '作物学会召开第一次年会',
    '作物学会召开第二次年会',
    story,
    '作物学会召开第一次年会',
    '作物学会召开第二次年会',
  );
  assert.deepEqual(
    new Map(echoes.later),
    new Map([
      [0, 3],
      [1, 4],
    ]),
  );
});

test('should find no echo in a full line of wrapped text that has a comma', () => {
  const lines = ['栖霞市农业发展论坛', story, '在市区举行，栖霞市农业发展论坛今'];
  const width = pageOf(...lines).printed[2]?.width ?? 0;
  assert.deepEqual(echoesWithin([width, width, width], 1, ...lines).later, []);
  // Where it stops short of its column, or text is not wrapped, it may be a headline of two clauses.
  assert.deepEqual(echoesWithin([30, 30, 30], 1, ...lines).later, [[0, 2]]);
  assert.deepEqual(echoesOf(1, ...lines).later, [[0, 2]]);
});

test('should find the echo in a full line without a comma, unless it is indented as a paragraph', () => {
  const lines = (indent: string) => [
    '栖霞市农业发展论坛',
    story,
    `${indent}栖霞市农业发展论坛开幕`,
  ];
  assert.deepEqual(echoesWithin([11, 11, 11], 1, ...lines('')).later, [[0, 2]]);
  assert.deepEqual(echoesWithin([13, 13, 13], 1, ...lines('　　')).later, []);
});

test('should find no echo of a sender right above the first text', () => {
  const lines = ['作物学会召开年会', '办公室', story, '园艺学会换届', '办公室'];
  assert.deepEqual(echoesOf(2, ...lines).later, []);
});

test('should find the echo in a full indented line that says all of an entry and no more', () => {
  const lines = ['栖霞市农业发展论坛', story, '　　（二）栖霞市农业发展论坛'];
  assert.deepEqual(echoesWithin([14, 14, 14], 1, ...lines).later, [[0, 2]]);
  const short = ['农业论坛', story, '　　（二）农业论坛'];
  assert.deepEqual(echoesWithin([9, 9, 9], 1, ...short).later, []);
});
