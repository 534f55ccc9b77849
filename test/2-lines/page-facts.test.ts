import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from '../../src/2-lines/lines.ts';
import { factsOfStories } from '../../src/2-lines/page-facts.ts';

/** The lines of facts where each of these stands above a text of its own. */
function factsOf(...lines: string[]): string[] {
  const text = lines.map((line) => `年会召开\n${line}\n近日，甲学会召开年会。`).join('\n');
  const printed = splitLines(text).filter((line) => line.text !== '');
  return factsOfStories(printed).map((line) => line.text);
}

const known = '发布时间：2024-03-09';
for (const line of [
  '发布时间：2024-03-08    浏览次数：31',
  '作者：王可心 发布日期：2024年3月8日 10:20 | 阅读：31次',
  '發佈時間：2024-03-08',
  '點擊數：31',
  'Published on: 8 March 2024 | Views: 31',
]) {
  test(`should read ${line} above a story as facts of its page`, () =>
    assert.deepEqual(factsOf(known, line), [known, line]));
}

for (const line of [
  '时间：3月8日',
  '日期：2024-03-08　地点：本会会所',
  '发布时间：2024-03-08　来源：胃肠外科',
  '发布时间：会议结束后另行通知',
  '浏览次数创新高',
  'Views: the harbour in May',
  '阅读：一座城市的晚课',
]) {
  test(`should not read ${line} as facts of the page`, () =>
    assert.deepEqual(factsOf(known, known, line), [known, known]));
}

test('should leave the day of the whole page to the masthead', () => {
  assert.deepEqual(factsOf(known), []);
  const printed = splitLines(`周报\n${known}\n年会召开\n${known}\n近日，甲学会召开年会。`);
  assert.deepEqual(factsOfStories(printed), []);
});
