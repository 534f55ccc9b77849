import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interrupts } from '../../../src/3-blocks/columns/interrupts.ts';
import { survey } from '../../../src/3-blocks/survey.ts';
import { pageOf } from '../../support/lines.ts';

const above = [
  '近日，老区图书馆发布新的服务公约二十条，',
  '公约提出，自习座位不得久占不用，离开超过',
  '半小时的，由馆员收回另行安排；晚间开放的',
];
const below = [
  '阅览室须有两名馆员值守，并按时清点各处的',
  '门窗、灯具和饮水设备，逐日登记在册备查。',
];

/** Whether the rule speaks for display lines, line by line. */
const isDisplay = (...lines: string[]) => {
  const surveyed = survey(pageOf(...above, ...lines, ...below));
  return lines.map((_, at) => interrupts(surveyed, above.length + at).length > 0);
};

test('should hear several short lines in the middle of a sentence as interrupting it', () => {
  assert.deepEqual(isDisplay('图书馆发布', '服务公约二十条', '（老区图书馆）'), [true, true, true]);
});

test('should let a single short line be', () => {
  assert.deepEqual(isDisplay('图书馆发布'), [false]);
});

test('should let lines be that pause or fill their column', () => {
  assert.deepEqual(isDisplay('图书馆发布，', '服务公约二十条'), [false, false]);
  assert.deepEqual(isDisplay(...below.slice(0, 1), ...below.slice(0, 1)), [false, false]);
});

test('should let a line be that shuts a bracket which the line above opens', () => {
  const credit = ['逐日登记在册，由馆长签字备查。（老区图', '书馆供稿）', '图书馆发布公约'];
  assert.deepEqual(isDisplay(...credit), [false, false, false]);
});
