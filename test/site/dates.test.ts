import assert from 'node:assert/strict';
import { test } from 'node:test';
import { machineDate, readableDate } from '../../src/site/dates.ts';
import { stringsOf } from '../../src/site/strings/index.ts';

const chinese = stringsOf('zh-Hans');
const english = stringsOf('en');

test('should write dates as far as they are known', () => {
  assert.equal(readableDate('2023-03-10', chinese), '2023年3月10日');
  assert.equal(readableDate('2022-03', chinese), '2022年3月');
  assert.equal(readableDate('2022', chinese), '2022年');
});

test('should say that a date is in doubt', () => {
  assert.equal(readableDate('2022-03~', chinese), '约2022年3月');
  assert.equal(readableDate('2022-03?', chinese), '2022年3月（存疑）');
  assert.equal(readableDate('2022%', chinese), '约2022年（存疑）');
});

test('should leave out the sign of doubt for machines', () => {
  assert.equal(machineDate('2022-03~'), '2022-03');
  assert.equal(machineDate('2023-03-10'), '2023-03-10');
});

test('should write dates as English readers do', () => {
  assert.equal(readableDate('2023-03-10', english), '10 March 2023');
  assert.equal(readableDate('2022-03~', english), 'about March 2022');
  assert.equal(readableDate('2022?', english), '2022 (uncertain)');
});
