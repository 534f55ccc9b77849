import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFragment, writeFragment } from '../../../src/site/client/fragment.ts';
import { readQuery } from '../../../src/site/search/query.ts';

test('should carry the terms of a query to an article, without those that are excluded', () => {
  const fragment = writeFragment(readQuery('科普 "双 碳" -北京').terms);
  assert.deepEqual(readFragment(fragment), ['科普', '"双 碳"']);
});

test('should carry any term unchanged', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
      const fragment = writeFragment([{ text, folded: text, excluded: false }]);
      assert.deepEqual(readFragment(fragment), [text]);
    }),
  );
});

test('should leave alone a fragment that names a place', () => {
  assert.deepEqual(readFragment('#main'), []);
  assert.deepEqual(readFragment('#year-2023&find=a'), []);
  assert.deepEqual(readFragment(''), []);
});

test('should have no fragment where nothing is to be marked', () => {
  assert.equal(writeFragment([]), '');
  assert.deepEqual(readFragment('#find='), []);
});

test('should bear broken escapes and more phrases than anybody types', () => {
  assert.deepEqual(readFragment('#find=%E4%'), ['\ufffd%']);
  assert.equal(readFragment(`#${'find=a&'.repeat(10_000)}`).length, 50);
});
