import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnShown, differ, inBoth } from '../../../src/3-blocks/survey/column-shown.ts';
import { pageOf } from '../../support/lines.ts';

const shown = (...lines: string[]) => columnShown(pageOf(...lines).printed);

/** A text whose first line lost its indent, in a column of so many characters. */
const text = (width: number) => {
  const words = '近日作物学会在通州区召开会员大会一百二十位会员参加会议听取报告';
  return [words.slice(0, width - 2), words.slice(0, width), words.slice(0, width), '大会闭幕。'];
};

test('should tell the column of a text from what had no room left on its lines', () => {
  const column = shown(...text(20));
  assert.ok(column.least <= 20 && column.most >= 20 && column.most < 21);
});

test('should tell texts apart whose columns differ by a character, and not those of one column', () => {
  assert.ok(differ(shown(...text(20)), shown(...text(21))) > 0);
  assert.ok(differ(shown(...text(20)), shown(...text(20).slice(1))) <= 0);
});

test('should bear a line that stops before a word or an address which is not parted', () => {
  const [first = '', full = ''] = text(20);
  const short = shown(first, full.slice(0, 12), 'info@example.org接受报名', '请于月底前。');
  assert.ok(differ(short, shown(...text(20))) <= 0);
});

test('should know of a single line only that its column is as wide', () => {
  const alone = shown('大会闭幕。');
  assert.equal(alone.most, Infinity);
  assert.ok(differ(alone, shown(...text(20))) <= 0);
  assert.deepEqual(inBoth(alone, { least: 19, most: 20 }), { least: 19, most: 20 });
});
