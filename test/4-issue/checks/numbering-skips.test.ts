import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberingSkips } from '../../../src/4-issue/checks/numbering-skips.ts';
import type { KnownLine } from '../blocks.ts';
import { foundBy } from './found.ts';

const numbered = (...numbers: readonly string[]): KnownLine[] =>
  numbers.map((number) => ['headline', `${number}作物学会召开年会`]);

test('should find the headline after which a number is missing', () => {
  assert.equal(foundBy(numberingSkips, ...numbered('1. ', '2. ', '4. ')).length, 1);
});

test('should accept numbers that begin again, and numbers of another kind', () => {
  assert.deepEqual(foundBy(numberingSkips, ...numbered('1. ', '2. ', '1. ', '2. ')), []);
  assert.deepEqual(foundBy(numberingSkips, ...numbered('1. ', '（三）', '2. ')), []);
  assert.deepEqual(foundBy(numberingSkips, ...numbered('', '■ ', '4. ')), []);
});
