import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAfterPageEnd, pageEndsIn } from '../../src/4-issue/across-pages.ts';

const [above, below] = ['月季展览开幕', '学会动态'];
const passageOf = (between: string) => {
  const start = above.length + between.length;
  return [
    { start: 0, end: above.length },
    { start, end: start + below.length },
  ];
};
const ends = (between: string) => pageEndsIn(above + between + below, passageOf(between));
const isTop = (between: string) =>
  isAfterPageEnd(above + between + below, passageOf(between).slice(1));

test('should find the end of a page between two lines of a headline', () => {
  assert.equal(ends('\n\n\n\n'), 1);
  assert.equal(ends('\n\f\n'), 1);
});

test('should find none where lines follow each other, with a blank line or with words between', () => {
  for (const between of ['\n', '\n\n', '\n\n\n北京科技馆\n\n']) assert.equal(ends(between), 0);
});

test('should know what stands first below the end of a page', () => {
  assert.ok(isTop('\n\n \n\n'));
  assert.ok(isTop('\n\f'));
  assert.ok(!isTop('\n\n'));
});
