import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dashedNames } from '../../../src/3-blocks/survey/dashed-names.ts';
import { pageOf } from '../../support/lines.ts';

const story = ['1. Footbridge closed', 'Walkers should use the ford until the end of May.'];
const found = (...closings: string[]) => [
  ...dashedNames(pageOf(...closings.flatMap((closing) => [...story, closing])).printed),
];

test('should take names behind dashes for senders where one of them is known for one', () => {
  assert.deepEqual(found('-- Highways Desk', '-- Village School', '— Garden Forum'), [2, 5, 8]);
});

test('should take none where nobody is known for a sender, or where too few stand so', () => {
  assert.deepEqual(found('-- Anna Bell', '-- James Moss', '-- Peter Lane'), []);
  assert.deepEqual(found('-- Highways Desk', '-- Village School'), []);
});

test('should leave out a dash before what is no name, and a name that closes no text', () => {
  const closings = ['-- Village School', '-- Harbour Office', '-- Garden Forum'];
  assert.deepEqual(found(...closings, '-- and all of them came'), [2, 5, 8]);
  assert.deepEqual(
    [...dashedNames(pageOf('Parish news', '-- Village School', ...closings).printed)],
    [],
  );
});
