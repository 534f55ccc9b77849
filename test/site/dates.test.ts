import assert from 'node:assert/strict';
import { test } from 'node:test';
import { machineDate, readableDate } from '../../src/site/dates.ts';

test('should write dates as far as they are known', () => {
  assert.equal(readableDate('2023-03-10'), '2023年3月10日');
  assert.equal(readableDate('2022-03'), '2022年3月');
  assert.equal(readableDate('2022'), '2022年');
});

test('should say that a date is in doubt', () => {
  assert.equal(readableDate('2022-03~'), '约2022年3月');
  assert.equal(readableDate('2022-03?'), '2022年3月（存疑）');
  assert.equal(readableDate('2022%'), '约2022年（存疑）');
});

test('should leave out the sign of doubt for machines', () => {
  assert.equal(machineDate('2022-03~'), '2022-03');
  assert.equal(machineDate('2023-03-10'), '2023-03-10');
});
