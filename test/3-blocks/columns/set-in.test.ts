import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setIn } from '../../../src/3-blocks/columns/set-in.ts';
import { survey } from '../../../src/3-blocks/survey.ts';
import { pageOf } from '../../support/lines.ts';

const above = [
  '　　近日，老区图书馆发布新的服务公约，',
  '公约提出，自习座位不得久占不用，离开超',
  '过半小时的，由馆员收回另行安排。',
  '　　公约还提出，晚间开放的阅览室须有两',
];
const below = [
  '名馆员值守，并按时清点各处的门窗、灯具',
  '和饮水设备，逐日登记在册备查。',
  '　　馆长表示，新的公约将试行一年，并听',
  '取读者意见。',
];

/** Whether the rule hears display lines, line by line. */
const isDisplay = (...lines: string[]) => {
  const page = survey(pageOf(...above, ...lines, ...below));
  return lines
    .filter((line) => line !== '')
    .map((line) => page.lines.findIndex(({ text }) => text === line.trim()))
    .map((index) => setIn(page, index).length > 0);
};

test('should hear what is set in between blank lines as interrupting a text', () => {
  assert.deepEqual(isDisplay('', '  图书馆发布服务公约', ''), [true]);
  assert.deepEqual(isDisplay('', '  老区图书馆', '发布服务公约二十条', ''), [true, true]);
});

test('should let lines be that touch their text, stand at the margin or open a paragraph', () => {
  assert.deepEqual(isDisplay('  图书馆发布服务公约'), [false]);
  assert.deepEqual(isDisplay('', '图书馆发布服务公约', ''), [false]);
  assert.deepEqual(isDisplay('', '　　图书馆发布服务公约', ''), [false]);
});

test('should let a sentence be that is set in', () => {
  assert.deepEqual(isDisplay('', '  新的公约自今日起施行。', ''), [false]);
});
