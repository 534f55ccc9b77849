import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sideOf } from '../../../src/4-issue/columns/label-side.ts';
import type { Part } from '../../../src/4-issue/columns/parts.ts';

const at = (index: number) => ({ index }) as Part;
const headline = [at(4), at(5)];

test('should tell on which side of its headline a label stands', () => {
  assert.equal(sideOf(at(3), headline), 'above');
  assert.equal(sideOf(at(6), headline), 'below');
});

test('should not take a label for its headline’s that stands further off', () => {
  assert.equal(sideOf(at(2), headline), undefined);
  assert.equal(sideOf(at(7), headline), undefined);
});

test('should see a label beside no headline of another page', () => {
  assert.equal(sideOf({ ...at(6), newPage: true }, headline), undefined);
  assert.equal(sideOf(at(3), [{ ...at(4), newPage: true }]), undefined);
});
