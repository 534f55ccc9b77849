import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prior } from '../../../src/3-blocks/rules/prior.ts';
import { lineStance } from '../../support/lines.ts';

test('should hold rare roles unlikely before anything is seen, and prose not', () => {
  for (const role of ['subsection', 'credit', 'colophon', 'headline, continued'] as const) {
    assert.equal(lineStance(prior, role, '市科协召开年会'), 'against', role);
  }
  for (const role of ['paragraph', 'headline'] as const) {
    assert.notEqual(lineStance(prior, role, '市科协召开年会'), 'against', role);
  }
});
