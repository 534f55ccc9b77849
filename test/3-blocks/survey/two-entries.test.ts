import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areTwoEntries } from '../../../src/3-blocks/survey/two-entries.ts';
import { surveyOf } from '../../support/lines.ts';

const text = '近日，本区图书馆举办新书交换活动，三百多位读者带来了自己的藏书，活动持续一天。';
const first = '图书馆举办新书交换活动';
const second = '老年大学增设摄影课程';

/** Whether the last two lines but one are entries of the contents by themselves. */
function areTwo(entries: readonly string[], ...headlines: readonly string[]): boolean {
  const survey = surveyOf(['图书馆通讯', '第3期', '目录', ...entries, text, ...headlines, text]);
  return areTwoEntries(survey, survey.lines.length - 2);
}

test('should tell two headlines from one by a mark or a page number in the contents', () => {
  assert.equal(areTwo([`- ${first}`, `- ${second}`], first, second), true);
  assert.equal(areTwo([`${first}……3`, `${second}……4`], first, second), true);
});

test('should tell two headlines from one where the second entry had room beside the first', () => {
  const wide = '社区卫生服务中心为居民开展免费体检';
  assert.equal(areTwo([first, second, wide], wide, first, second), true);
});

test('should not part a headline that is wrapped as its entry is', () => {
  const [upper, lower] = ['图书馆与十二所中小学签署', '共建书香校园协议'];
  assert.equal(areTwo([`- ${upper}`, lower, `- ${second}`], upper, lower), false);
  assert.equal(areTwo([upper, lower, second], upper, lower), false);
});

test('should not part lines of which one says an entry only in part', () => {
  assert.equal(areTwo([`- ${first}`, `- ${second}`], '图书馆举办', second), false);
});

test('should not part a headline whose entry has its page number behind the second line', () => {
  const [upper, lower] = ['社区卫生服务中心和图书馆的志愿者', '为居民体检'];
  const wide = '老年大学增设摄影和书法等十二门春季学期新课程……4';
  assert.equal(areTwo([wide, upper, `${lower}……5`], upper, lower), false);
  assert.equal(areTwo([wide, '健康', `${lower}……5`], '健康', lower), true);
});
