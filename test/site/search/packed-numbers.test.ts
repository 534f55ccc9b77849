import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packNumbers, unpackNumbers } from '../../../src/site/search/packed-numbers.ts';

test('should give back any numbers, small and large, through JSON and UTF-8', () => {
  const number = fc.oneof(fc.nat(100), fc.nat(60_000), fc.nat(300_000_000));
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const bytes = Buffer.from(JSON.stringify(packNumbers(numbers)));
      assert.deepEqual(unpackNumbers(JSON.parse(bytes.toString())), numbers);
    }),
  );
});

test('should give back numbers on both sides of where a second character begins', () => {
  const numbers = [0, 0xd7df, 0xd7e0, 0xd7e1, 2 * 0xd7e0 - 1, 2 * 0xd7e0];
  assert.deepEqual(unpackNumbers(packNumbers(numbers)), numbers);
  assert.deepEqual(
    numbers.map((number) => packNumbers([number]).length),
    [1, 1, 2, 2, 2, 2],
  );
});

test('should refuse what it could not give back', () => {
  for (const number of [-1, Number.NaN, 1e9])
    assert.throws(() => packNumbers([number]), RangeError);
});
