import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edtfDate } from '../../src/4-issue/edtf.ts';

for (const date of ['2023', '2023-03', '2023-03-10', '2022-03~', '2022?', '2022-12-31%']) {
  test(`should take ${date} for a date`, () => {
    assert.equal(edtfDate.parse(date), date);
  });
}

for (const date of [
  '2023-3-1',
  '2023-13',
  '2023-00',
  '2023-03-32',
  '23-03-10',
  '2023-03-10T00:00',
  '~2022',
  '',
]) {
  test(`should not take ${JSON.stringify(date)} for a date`, () => {
    assert.equal(edtfDate.safeParse(date).success, false);
  });
}
