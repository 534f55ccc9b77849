import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableRow } from '../../../src/3-blocks/rules/table-row.ts';
import { lineStance } from '../../support/lines.ts';

const row = '型别　　阳性数　　构成比（%）';

test('should hear a row of a table speak for text and against a headline', () => {
  assert.equal(lineStance(tableRow, 'paragraph', row, { firstProse: 0 }), 'for');
  assert.equal(lineStance(tableRow, 'headline', row, { firstProse: 0 }), 'against');
});

test('should have nothing to say of two names side by side, or of a masthead in columns', () => {
  const two = '科协每周动态　　第7期';
  assert.equal(lineStance(tableRow, 'paragraph', two, { firstProse: 0 }), 'nothing');
  assert.equal(lineStance(tableRow, 'paragraph', row, { firstProse: 9 }), 'nothing');
});
