import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveyOf } from '../../support/lines.ts';

const days = (...lines: string[]) => [...surveyOf(lines).daysAbove];
const text = '近日，会议在城西举行，一百二十位会员参加了会议并参观了展览。';
const story = (day: string, headline: string) => [day, headline, text];
const masthead = ['茶业一周', '2024年3月10日'];
const week = [
  ...story('2024年3月4日 星期一', '茶园开放'),
  ...story('2024年3月5日（周二）', '茶师结业'),
  ...story('◆ 3月7日', '茶会开幕'),
];

test('should find days above the stories of each, and not the date of the masthead', () => {
  assert.deepEqual(days(...masthead, ...week), [2, 5, 8]);
  const credited = week.map((line) => line.replace('展览。', '展览。（茶业协会）'));
  assert.deepEqual(days(...masthead, ...credited), [2, 5, 8]);
});

test('should not take the dates below notices for days, or those above texts', () => {
  const notice = (headline: string, day: string) => [headline, text, '城西茶业协会秘书长', day];
  const notices = [...notice('茶园开放', '3月4日'), ...notice('茶师结业', '3月5日')];
  assert.deepEqual(days(...masthead, ...notices, ...notice('茶会开幕', '3月7日')), []);
  const below = (headline: string, day: string) => [headline, day, text];
  const dated = [...below('茶园开放', '3月4日'), ...below('茶师结业', '3月5日')];
  assert.deepEqual(days(...masthead, ...dated, ...below('茶会开幕', '3月7日')), []);
});

test('should not take few days for a habit, nor one that is said twice', () => {
  assert.deepEqual(days(...masthead, ...week.slice(0, 6)), []);
  assert.deepEqual(days(...masthead, ...week, ...story('◆ 3月7日', '茶会闭幕')), []);
});
