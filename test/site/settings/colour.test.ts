import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { contrast, LEAST_CONTRAST, PAPER, readableOn } from '../../../src/site/settings/colour.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('should measure contrast as WCAG does', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#777777'), 1);
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
});

test('should make any colour readable on either paper', () => {
  fc.assert(
    fc.property(colour, (any) => {
      for (const paper of Object.values(PAPER)) {
        assert.ok(contrast(readableOn(any, paper), paper) >= LEAST_CONTRAST);
      }
    }),
  );
});

test('should leave a colour alone that can be read', () => {
  assert.equal(readableOn('#a3261b', PAPER.light), '#a3261b');
});

test('should know the ground of the pages that is the nearest to the text', () => {
  const tokens = readFileSync('templates/assets/styles/tokens.css', 'utf8');
  const grounds = [...tokens.matchAll(/--(?:paper|raised): (#[0-9a-f]{6});/g)].map(
    ([, ground = '']) => ground,
  );
  assert.equal(grounds.length, 4);
  const [light, dark] = [grounds.slice(0, 2), grounds.slice(2)];
  const farthest = (from: string) => (a: string, b: string) =>
    contrast(b, from) - contrast(a, from);
  assert.equal(PAPER.light, light.sort(farthest('#ffffff'))[0]);
  assert.equal(PAPER.dark, dark.sort(farthest('#000000'))[0]);
});
