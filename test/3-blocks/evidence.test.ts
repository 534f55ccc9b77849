import assert from 'node:assert/strict';
import { test } from 'node:test';
import { links, speaks } from '../../src/3-blocks/evidence.ts';

test('should speak with one weight for several roles', () => {
  assert.deepEqual(speaks(2, 'headline', 'section'), { for: ['headline', 'section'], weight: 2 });
});

test('should link roles of two lines', () => {
  assert.deepEqual(links(['section'], -3, 'paragraph'), {
    after: ['section'],
    for: ['paragraph'],
    weight: -3,
  });
});
