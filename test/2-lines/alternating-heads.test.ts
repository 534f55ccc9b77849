import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alternatingHeads } from '../../src/2-lines/alternating-heads.ts';
import { splitLines } from '../../src/2-lines/lines.ts';

const text = (page: number) => [
  `第${page}堤段的巡堤员参加了防汛演练，演练全程用时四十分钟，`,
  `共检验物资${page}0件。`,
];
/** What is found where each page begins with a line or without. */
function headsOf(...tops: (string | undefined)[]): string[] {
  const pages = tops.map((top, at) => [...(top ? [top] : []), ...text(at + 1), `·${at + 1}·`]);
  const lines = splitLines(pages.map((page) => page.join('\n')).join('\n\f'));
  const printed = lines.filter((line) => line.text !== '');
  const folios = printed.filter(({ text }) => text.startsWith('·'));
  return alternatingHeads(printed, new Map(folios.map(({ index }) => [index, 'folio'])))
    .map(({ index, text }) => ({ index, text }))
    .sort((one, other) => one.index - other.index)
    .map((line) => line.text);
}
const masthead = '河道通讯\n第9期\n2018年9月25日';

test('should read what stands at the top of every second page as a running head', () => {
  const [left, right] = ['沿河采访录', '柳堤之窗'];
  assert.deepEqual(headsOf(masthead, left, right, left, right, left, right), [
    left,
    right,
    left,
    right,
    left,
    right,
  ]);
  assert.deepEqual(headsOf(masthead, left, undefined, left, undefined), [left, left]);
});

test('should read what stands at the top of two pages elsewhere as text', () => {
  const name = '沿河采访录';
  const none = undefined;
  assert.deepEqual(headsOf(masthead, none, none, name, none, name, none, none), []);
  assert.deepEqual(headsOf(masthead, name, none, none, name, none, none, none, none), []);
});

test('should read a section that is set off at the top of every second page as text', () => {
  assert.deepEqual(headsOf(masthead, '【沿河采访录】', undefined, '【沿河采访录】', undefined), []);
});
