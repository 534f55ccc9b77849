import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberRestarts } from '../../../src/3-blocks/survey/restarts.ts';
import { pageOf } from '../../support/lines.ts';

const text = '近日，会议在城西举行，一百二十位会员参加了会议并参观了展览。';
const restarts = (...lines: string[]) => [
  ...numberRestarts(pageOf(...lines).printed, ({ width }) => width < 20),
];

test('should find where the numbering begins anew below a name', () => {
  const first = ['职工天地', '1. 校友讲坛开讲', text, '2. 作协开展采风', text];
  assert.deepEqual(restarts(...first, '综合信息', '1. 学会召开年会', text), [1, 6]);
});

test('should not take the points of articles for headlines', () => {
  const first = ['市科协年度工作总结', text, '防汛工作', '1. 早部署', text];
  assert.deepEqual(restarts(...first, '学会召开年会', text, '科普工作', '1. 建场馆', text), []);
});

test('should not find it in one place, or below a sentence', () => {
  assert.deepEqual(restarts('职工天地', '1. 校友讲坛开讲', text), []);
  assert.deepEqual(restarts('一是抓紧。', '1. 早部署', text, '二是落实。', '1. 建场馆', text), []);
});
