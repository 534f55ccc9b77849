import assert from 'node:assert/strict';
import test from 'node:test';
import { partName, ROOT } from '../../../src/site/search/languages.ts';

test('should give the program and each part a name of their own', () => {
  assert.equal(new Set([ROOT, ...[0, 1, 9, 10, 1000].map(partName)]).size, 6);
});

test('should name nothing like a language, for which Pagefind would segment and stem', () => {
  for (const name of [ROOT, ...[0, 9, 10, 519].map(partName)]) {
    assert.throws(() => Intl.getCanonicalLocales(name), RangeError, name);
  }
  assert.doesNotThrow(() => Intl.getCanonicalLocales('qaa'), 'a code for private use is one');
});
