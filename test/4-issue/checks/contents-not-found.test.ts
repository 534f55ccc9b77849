import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsNotFound } from '../../../src/4-issue/checks/contents-not-found.ts';
import { foundBy, story } from './found.ts';

test('should find an entry that names nothing, and name the nearest headline', () => {
  assert.deepEqual(
    foundBy(
      contentsNotFound,
      ['contents entry', '■ 作物学会举办月季展'],
      ...story('作物学会召开年会'),
    ),
    ['contents-not-found: 作物学会举办月季展 ↔ 作物学会召开年会'],
  );
});

test('should accept an entry that shortens its headline', () => {
  assert.deepEqual(
    foundBy(
      contentsNotFound,
      ['contents entry', '■ 作物学会年会'],
      ...story('作物学会年会在通州区召开'),
    ),
    [],
  );
});
