import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missedHeadline } from '../../../src/4-issue/checks/missed-headline.ts';
import { foundBy } from './found.ts';

const opening = '近日，北京市科协召开会议，部署汛期防汛工作，各区科协负责人参加了会议。';
const around = (line: string, next = opening) =>
  foundBy(
    missedHeadline,
    ['headline', '■ 作物学会召开年会'],
    ['paragraph', '年会由秘书长主持。'],
    ['paragraph', line],
    ['paragraph', next],
  );

test('should find a short line without a full stop above the opening of a story', () => {
  assert.deepEqual(around('市科协部署防汛工作'), [
    'missed-headline: 市科协部署防汛工作 ↔ 作物学会召开年会',
  ]);
});

test('should accept sentences, labels, lines before a list and lines inside a story', () => {
  for (const line of ['会议由秘书长主持。', '时间：3月10日', '主要任务是：', '一、总体要求，']) {
    assert.deepEqual(around(line), [], line);
  }
  assert.deepEqual(around('市科协部署防汛工作', '各区科协负责人参加了会议。'), []);
});

const below = (name: string, line: string) =>
  foundBy(missedHeadline, ['headline', name], ['paragraph', line], ['paragraph', opening]);

test('should find a numbered line right below a headline as short as a section’s name', () => {
  assert.deepEqual(below('职工天地', '1、校友讲坛开讲'), [
    'missed-headline: 1、校友讲坛开讲 ↔ 职工天地',
  ]);
});

test('should accept a point below a longer headline, and a sentence', () => {
  assert.deepEqual(below('市科协多措并举做好汛期防汛救灾工作', '（一）早部署'), []);
  assert.deepEqual(below('防汛工作', '1、会议由秘书长主持。'), []);
});
