import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutsWord } from '../../../src/site/client/nearest.ts';

test('should never offer a piece of a Latin word or of a number', () => {
  assert.ok(cutsWord([...'kexie'], 2));
  assert.ok(cutsWord([...'2023年'], 2));
});

test('should cut between Chinese characters, and beside Latin words', () => {
  assert.ok(!cutsWord([...'科学素质'], 2));
  assert.ok(!cutsWord([...'5g基站'], 2));
  assert.ok(!cutsWord([...'科协'], 0));
  assert.ok(!cutsWord([...'科协'], 2));
});
