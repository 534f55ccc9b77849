import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf, samplePages } from '../../../scripts/check/kinds.ts';

test('should tell pages by their template', () => {
  assert.equal(kindOf('index.html'), '');
  assert.equal(kindOf('404.html'), '404.html');
  assert.equal(kindOf('issues/a-1/index.html'), 'issues/*/');
  assert.equal(kindOf('issues/a-1/01/index.html'), 'issues/*/*/');
  assert.equal(kindOf('issues/a-1/source/index.html'), 'issues/*/source/');
  assert.equal(kindOf('issues/a-1/full/index.html'), 'issues/*/full/');
});

test('should take the fullest page of each kind, and no other file', () => {
  const files = new Map([
    ['issues/a/index.html', 10],
    ['issues/b/index.html', 30],
    ['issues/c/index.html', 20],
    ['issues/c/source.txt', 90],
    ['search/index.html', 5],
  ]);
  assert.deepEqual(samplePages(files), ['issues/b/index.html', 'search/index.html']);
});
