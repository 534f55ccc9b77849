import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../src/2-lines/printed.ts';

const prose = '近日，市图书馆召开会议，部署全年各项重点工作。';
/** Whether a line is read past that stands at the feet of some of the pages. */
const isHead = (...pages: boolean[]) => {
  const body = pages.map((has, at) => `${prose}\n${has ? '流通部\n' : ''}· ${at + 1} ·`);
  const { printed } = readPage(['晨光书讯', '第7期', '2023年6月', ...body].join('\n'));
  return !printed.some(({ text }) => text === '流通部');
};

test('should read what stands at the feet of pages one after the other as a running head', () => {
  assert.equal(isHead(true, true, true), true);
});

test('should read what a page between does without as part of the text', () => {
  assert.equal(isHead(true, false, true), false);
});

test('should read what stands at every second foot, again and again, as a running head', () => {
  assert.equal(isHead(true, false, true, false, true), true);
});
