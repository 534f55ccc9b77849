import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matcherOf } from '../../src/2-lines/pair-index.ts';
import { pairsOf, shareOf } from '../../src/2-lines/pairs.ts';

test('should find a text that says the same, or most of it', () => {
  const isNamed = matcherOf(['市科协召开年度工作会议', '学会动态'], 0.6);
  assert.ok(isNamed('市科协召开年度工作会议'));
  assert.ok(isNamed('市科协召开工作会议'));
});

test('should not find a text that shares a few words', () => {
  assert.equal(matcherOf(['市科协召开年度工作会议'], 0.6)('市科协部署防汛工作'), false);
});

test('should find nothing for a text without words', () => {
  assert.equal(matcherOf(['……', ''], 0.6)('……'), false);
});

test('should find the same as comparing each with each', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁 '), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), text, (others, wanted) => {
      const pairs = pairsOf(wanted);
      const matches = others
        .map(pairsOf)
        .some((other) => Math.max(shareOf(pairs, other), shareOf(other, pairs)) >= 0.6);
      assert.equal(matcherOf(others, 0.6)(wanted), matches);
    }),
  );
});
