import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakerLines } from '../../../src/3-blocks/survey/speakers.ts';
import { pageOf } from '../../support/lines.ts';

const speakers = (...lines: string[]) => [...speakerLines(pageOf(...lines).printed)];
const talk = [
  '编者：您返工过几次？',
  '老秦：四十一次。',
  '编者：手还有用吗？',
  '老秦：手知道脾气。',
];

test('should find who asks and who answers', () => {
  assert.deepEqual(speakers('做一颗不响的螺丝钉', ...talk), [1, 2, 3, 4]);
});

test('should find nobody in headlines that open with one label, or in a list', () => {
  assert.deepEqual(speakers('专访：老秦谈手艺', '他说得很慢。', '专访：老葛谈汉灶'), []);
  assert.deepEqual(speakers('一等奖：甲学会', '二等奖：乙学会', '三等奖：丙学会'), []);
});

test('should find nobody where two labels recur but nobody asks', () => {
  const dates = ['时间：3月8日', '地点：科技馆', '时间：3月9日', '地点：图书馆'];
  assert.deepEqual(speakers(...dates), []);
});
