import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrapOf } from '../../../src/4-issue/columns/display-habits.ts';
import type { Part } from '../../../src/4-issue/columns/parts.ts';

const page = (...widths: number[]) =>
  widths.map((width) => ({ kind: 'fragment', text: '', width }) as unknown as Part);

test('should see where headlines are wrapped, if several lines are as wide as the widest', () => {
  assert.equal(wrapOf([page(14, 6), page(13.5, 8, 14)]), 14);
});

test('should see no such width where headlines are broken by their sense, or among texts alone', () => {
  assert.equal(wrapOf([page(14, 6), page(9, 8, 11)]), undefined);
  const text = { kind: 'text', text: '', width: 30 } as unknown as Part;
  assert.equal(wrapOf([[text, text, text]]), undefined);
});
