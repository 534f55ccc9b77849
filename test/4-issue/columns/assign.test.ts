import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assign } from '../../../src/4-issue/columns/assign.ts';

/** Two headlines over three texts; each says how well it suits a text. */
const suits = [
  [0, 2, 3],
  [4, 0, 0],
];
const weigh = (headline: number, from: number, to: number) =>
  (suits[headline] ?? []).slice(from, to + 1).reduce((sum, each) => sum + each, 0);

test('should cut the texts and give each run the headline that suits it', () => {
  assert.deepEqual(assign(2, 3, weigh), {
    score: 9,
    runs: [
      { headline: 1, from: 0, to: 0 },
      { headline: 0, from: 1, to: 2 },
    ],
  });
});

test('should find nothing where there are more headlines than texts', () => {
  assert.equal(
    assign(2, 1, () => 0),
    undefined,
  );
});

test('should use every text and every headline once, whatever the weights', () => {
  const sizes = fc.record({
    headlines: fc.integer({ min: 1, max: 5 }),
    more: fc.integer({ min: 0, max: 5 }),
    weights: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }),
  });
  fc.assert(
    fc.property(sizes, ({ headlines, more, weights }) => {
      const texts = headlines + more;
      const found = assign(
        headlines,
        texts,
        (headline, from, to) => weights[(headline * 7 + from * 3 + to) % weights.length] as number,
      );
      const runs = found?.runs ?? [];
      assert.equal(new Set(runs.map(({ headline }) => headline)).size, headlines);
      assert.equal(
        runs.reduce((next, { from, to }) => (from === next ? to + 1 : -1), 0),
        texts,
      );
    }),
  );
});
