import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../src/2-lines/printed.ts';

const story = [
  '近日，县河道管理所举行防汛演练，沿线六个村的巡堤员参加了',
  '演练，全程用时四十分钟。',
];

/** What is read past where a line stands at the top of the second page. */
function headsOf(line: string): string[] {
  const first = ['河道通讯', '2018年第9期（总第126期）', '2018年9月25日', ...story, ...story];
  const { lines, furniture } = readPage([...first, '·1·', `\f${line}`, ...story].join('\n'));
  return lines
    .filter(({ index }) => furniture.get(index) === 'running head')
    .map(({ text }) => text);
}

for (const line of ['2018.9', '2018年9月', '第9期', '2018年第9期', '（总第126期） 2018.9.25']) {
  test(`should read ${line} at the top of a page as a running head of its issue`, () => {
    assert.deepEqual(headsOf(line), [line]);
  });
}

for (const line of ['2017.9', '第8期', '9月25日', '2018', '2018年9月25日巡堤']) {
  test(`should read ${line} there as text`, () => assert.deepEqual(headsOf(line), []));
}
