import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDisplayRuns } from '../../../src/3-blocks/survey/display-runs.ts';
import { pageOf } from '../../support/lines.ts';

const runs = (...lines: string[]) => [...findDisplayRuns(pageOf(...lines).printed).keys()];
const ends = '会议由秘书长主持。';
const opens = '近日，北京作物学会在通州区召开年会。';

test('should find a headline over two lines between a text that is over and one that opens', () => {
  assert.deepEqual(runs(ends, '北京作物学会第八次会员大会', '在通州区召开', opens), [1, 2]);
});

test('should find none below a text that goes on', () => {
  assert.deepEqual(runs('会议要求，各学会要发挥人才优势，', '服务首都发展', opens), []);
});

test('should find none above a text that does not open like news', () => {
  assert.deepEqual(runs(ends, '各学会要发挥人才优势', '服务首都，共谋发展。'), []);
});

test('should find none in lines with punctuation', () => {
  assert.deepEqual(runs(ends, '北京作物学会，', opens), []);
});

test('should take more lines than masthead, contents and headline have for a list', () => {
  assert.deepEqual(runs(ends, ...Array.from({ length: 60 }, () => '北京作物学会'), opens), []);
});

test('should end a run before a line as wide as its column and indented as a paragraph is', () => {
  const full = '　　由北京作物学会主办通州区科协协办的年会';
  const { printed } = pageOf(ends, '　　　　　讲座开幕', full, '3月5日举行，一百人参加。');
  const at = (column: number) => [
    ...findDisplayRuns(printed, [column, column, column, column]).keys(),
  ];
  assert.deepEqual(at(21), []);
  assert.deepEqual(at(30), [1, 2]);
});

test('should find none in a Latin sentence', () => {
  assert.deepEqual(runs(ends, 'in spring and autumn.', opens), []);
  assert.deepEqual(runs(ends, 'Saturday of each month.', opens), []);
  assert.deepEqual(runs(ends, 'Geotech. Rock Mech.', opens), [1]);
});
