import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DisplayReading } from '../../../src/4-issue/columns/displays.ts';
import { labelCost, unlikeCost } from '../../../src/4-issue/columns/label-habits.ts';
import type { Part } from '../../../src/4-issue/columns/parts.ts';

/** A page of display lines from a sketch: `h` is a headline, `l` its label, `-` a text between them. */
function reading(sketch: string, gapAt: readonly number[] = []): DisplayReading {
  const parts = [...sketch].map(
    (_, index) => ({ index, text: `名${index}`, gap: gapAt.includes(index) ? 1 : 0 }) as Part,
  );
  const of = (kind: string) => parts.filter(({ index }) => sketch[index] === kind);
  return { headlines: of('h').map((part) => [part]), labels: of('l'), names: [], weight: 0 };
}

test('should count a label against a reading that stands on the other side than three others', () => {
  assert.ok(unlikeCost(reading('hl-hl-hl-lh')) > 0);
  assert.equal(unlikeCost(reading('hl-hl-hl-hl')), 0);
});

test('should see no habit where two labels only stand on one side', () => {
  assert.equal(unlikeCost(reading('hl-hl-lh')), 0);
});

test('should count a label that touches its headline where others are set apart from theirs', () => {
  assert.ok(unlikeCost(reading('hl-hl-hl', [1, 4])) > 0);
  assert.equal(unlikeCost(reading('hl-hl-hl', [1, 4, 7])), 0);
});

test('should not ask on which side a label between two headlines stands', () => {
  assert.equal(unlikeCost(reading('hl-hl-hl-hlh')), 0);
});

test('should count a second name beside a headline, but not that of the next headline', () => {
  assert.ok(unlikeCost(reading('llh')) > 0);
  assert.ok(unlikeCost(reading('hll-h')) > 0);
  assert.equal(unlikeCost(reading('hllh')), 0);
});

test('should count a label between two headlines to the nearer one', () => {
  assert.equal(unlikeCost(reading('hlhlhl-hl', [2, 4])), 0);
  assert.ok(unlikeCost(reading('hlhlhl-lh', [2, 4])) > 0);
});

test('should count labels of which as many stand on the one side as on the other', () => {
  assert.ok(unlikeCost(reading('hl-hl-lh-lh')) > 0);
  assert.equal(unlikeCost(reading('hl-lh')), 0);
});

test('should count a headline without a label where others have one, and a label too many', () => {
  assert.ok(labelCost(reading('hhl-hl')) > labelCost(reading('hl-hl')));
  assert.ok(labelCost(reading('hl-hl-l')) > labelCost(reading('hl-hl')));
  assert.equal(labelCost(reading('h-h')), 0);
});
