import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineBetweenPages } from '../../../src/4-issue/checks/line-between-pages.ts';
import { foundBy } from './found.ts';

/** A line between two pages of a text, whose end is cut there; the second page opens with a form feed. */
const between = (line: string, rest = '渔民上了一堂课，并赠送安全手册。') =>
  foundBy(
    lineBetweenPages,
    ['headline', '■ 渔政所开展安全宣传'],
    ['paragraph', '近日，渔政所的工作人员登上渔船，为出海归来的'],
    ['paragraph', line],
    ['paragraph', rest],
  );

for (const head of ['海风手记', '2018.9']) {
  test(`should find ${head} between the pages of a text`, () => {
    assert.deepEqual(between(`\f${head}`), [`running-head-inside: ${head}`]);
  });
}

test('should find it at the foot of the page that ends', () => {
  const rest = '\f渔民上了一堂课，并赠送安全手册。';
  assert.deepEqual(between('海风手记', rest), ['running-head-inside: 海风手记']);
});

test('should accept short lines of the text itself', () => {
  assert.deepEqual(between('海风手记'), []);
  assert.deepEqual(between('\f渔民讲课。'), []);
  assert.deepEqual(between('\f渔民讲课，赠'), []);
  assert.deepEqual(between('\f渔民讲课并赠', '送安全手册，渔民各领一册。'), []);
});

test('should accept a line that follows a whole sentence, or ends a text', () => {
  const whole = (...lines: string[]) =>
    foundBy(
      lineBetweenPages,
      ['headline', '■ 渔政所开展安全宣传'],
      ...lines.map((line) => ['paragraph', line] as const),
    );
  assert.deepEqual(
    whole('近日，渔政所的工作人员登上渔船讲课。', '\f一等奖', '李家渔船、王家渔船。'),
    [],
  );
  assert.deepEqual(whole('近日，渔政所的工作人员登上渔船，为出海归来的', '\f渔民讲课'), []);
});
