import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsOpening } from '../../../src/3-blocks/rules/news-opening.ts';
import { lineStance } from '../../support/lines.ts';

for (const line of [
  '近日，市科协召开学会工作会议。',
  '3月8日，北京作物学会召开年会。',
  '2023年3月3日上午，市科协召开会议。',
  '本报讯 市科协召开学会工作会议。',
  'On March 10, the society held its meeting.',
]) {
  test(`should hear ${line} speak for a paragraph and against a headline`, () => {
    assert.equal(lineStance(newsOpening, 'paragraph', line), 'for');
    assert.equal(lineStance(newsOpening, 'headline', line), 'against');
  });
}

for (const line of ['市科协近日召开学会工作会议', '为民服务办实事活动启动仪式', '近日要闻']) {
  test(`should have nothing to say of ${line}`, () => {
    assert.equal(lineStance(newsOpening, 'paragraph', line), 'nothing');
    assert.equal(lineStance(newsOpening, 'headline', line), 'nothing');
  });
}

test('should hear it speak for no paragraph where lines are wrapped: any may open so by chance', () => {
  const line = '据有关规定，各学会要发挥人才优势';
  assert.equal(lineStance(newsOpening, 'paragraph', line, { columns: [18] }), 'nothing');
  assert.equal(lineStance(newsOpening, 'headline', line, { columns: [18] }), 'against');
});
