import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ingestText } from '../../src/ingest.ts';
import { makeIssue } from './articles.ts';
import { type Layout, layouts } from './layouts.ts';
import { seeded, seedOf } from './random.ts';

const seeds = [0, 1];

/** Whether a made-up issue in a layout is read with its columns out of order. */
function isOutOfOrder({ name, language, set }: Layout, seed: number): boolean | undefined {
  const { text } = set(makeIssue(seed, language), seeded(seedOf(name, seed)));
  return ingestText({ name: 'x.txt', path: 'x.txt', text }).result?.issue.outOfOrder;
}

describe('reading order', () => {
  for (const layout of layouts.filter(({ outOfOrder }) => !outOfOrder)) {
    test(`should read ${layout.name} line by line`, () => {
      for (const seed of seeds) assert.equal(isOutOfOrder(layout, seed), false, `seed ${seed}`);
    });
  }

  test('should notice most issues whose columns are out of order', () => {
    const columns = layouts.filter(({ outOfOrder }) => outOfOrder);
    const noticed = columns.filter((layout) => isOutOfOrder(layout, 0));
    assert.ok(noticed.length >= columns.length * 0.7);
  });
});
