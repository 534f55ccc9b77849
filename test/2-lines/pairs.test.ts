import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pairsIn, pairsOf, shareOf } from '../../src/2-lines/pairs.ts';

const share = (one: string, other: string) => shareOf(pairsOf(one), pairsOf(other));

test('should find a shortened headline whole in the long one', () => {
  assert.equal(share('作物学会召开年会', '北京作物学会召开年会暨换届大会'), 1);
});

test('should find little of another headline', () => {
  assert.ok(share('作物学会召开年会', '市科协部署防汛工作') < 0.2);
});

test('should leave width, case, spaces and punctuation out of account', () => {
  assert.deepEqual(pairsOf('“ＡＩ” 走进 校园！'), pairsOf('ai走进校园'));
});

test('should take Latin text by words, not by letters', () => {
  assert.equal(share('Bridge Safety', 'New Guide to Bridge Safety Published'), 1);
  assert.equal(share('Bridge Safety', 'safer bridges'), 0);
});

test('should let a long Latin word say something by itself, and a short one not', () => {
  assert.ok(pairsOf('Bridge').size > 0);
  assert.equal(pairsOf('the').size, 0);
});

test('should find nothing in a text without letters', () => {
  assert.equal(pairsOf('——……！').size, 0);
  assert.equal(share('！', '科协'), 0);
});

test('should find every text whole in itself, and shares between 0 and 1', () => {
  const words = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(words, words, (one, other) => {
      assert.equal(share(one, one), pairsOf(one).size > 0 ? 1 : 0);
      assert.ok(share(one, other) >= 0 && share(one, other) <= 1);
    }),
  );
});

test('should find in a long text the same pairs as in the set of them', () => {
  const words = fc.string({ unit: fc.constantFrom(...'甲乙1 ,ab'), maxLength: 24 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      assert.equal(shareOf(pairsOf(one), pairsIn(other)), share(one, other));
    }),
  );
});
