import assert from 'node:assert/strict';
import { test } from 'node:test';
import { habitsOf, wrapOf } from '../../../src/4-issue/columns/display-habits.ts';
import type { Part } from '../../../src/4-issue/columns/parts.ts';

const page = (...widths: number[]) =>
  widths.map((width) => ({ kind: 'fragment', text: '', width }) as unknown as Part);

test('should see where headlines are wrapped, if several lines are as wide as the widest', () => {
  assert.equal(wrapOf([page(14, 6), page(13.5, 8, 14)]), 14);
});

test('should see no such width where headlines are broken by their sense, or among texts alone', () => {
  assert.equal(wrapOf([page(14, 6), page(9, 8, 11)]), undefined);
  const text = { kind: 'text', text: '', width: 30 } as unknown as Part;
  assert.equal(wrapOf([[text, text, text]]), undefined);
});

const line = (text: string, bullet?: string, kind = 'fragment') =>
  ({ kind, text, bullet, gap: 1, indent: 0, index: 0 }) as unknown as Part;
const markOf = (...parts: Part[]) => habitsOf(parts, undefined).mark;
const marked = ['社区学堂开课', '老街换新颜', '书屋夜里亮灯'].map((text) => line(text, '◆'));

test('should see the mark that opens each headline, and labels and second lines without', () => {
  assert.equal(markOf(...marked, line('某街道', undefined, 'label'), line('再添座位')), '◆');
});

test('should see no such mark where a headline opens without, or bears another', () => {
  assert.equal(markOf(...marked, line('', undefined, 'text'), line('花园开放')), undefined);
  assert.equal(markOf(...marked, line('花园开放', '●')), undefined);
  assert.equal(markOf(...marked.slice(1)), undefined);
});
