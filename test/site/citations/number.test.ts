import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedNumber } from '../../../src/site/citations/number.ts';

test('should be the number, with the whole number as a note', () => {
  assert.deepEqual(citedNumber({ number: 7, wholeNumber: 60 }), { number: 7, note: '总第60期' });
});

test('should be the whole number where there is no other, and nothing where there is none', () => {
  assert.deepEqual(citedNumber({ wholeNumber: 60 }), { number: 60, note: undefined });
  assert.deepEqual(citedNumber({}), { number: undefined, note: undefined });
});
