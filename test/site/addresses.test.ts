import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articleAddress,
  issueAddress,
  sourceAddress,
  sourcePageAddress,
  wholeIssueAddress,
} from '../../src/site/addresses.ts';

test('should address an article below its issue', () => {
  assert.equal(articleAddress('weekly-2023-07', '01'), '/issues/weekly-2023-07/01/');
});

test('should refuse a name that would leave its folder', () => {
  for (const name of ['..', '../x', 'a/b', '.', '', 'a\\b', '%2e%2e', 'ａ']) {
    assert.throws(() => issueAddress(name), /Unexpected address part/);
    assert.throws(() => articleAddress('a', name), /Unexpected address part/);
  }
});

test('should keep the format of a raw bulletin', () => {
  assert.equal(sourceAddress('a', '简报.DOCX'), '/issues/a/source.docx');
});

test('should not serve a raw bulletin as a page of the site', () => {
  assert.equal(sourceAddress('a', 'x.html'), '/issues/a/source.html.txt');
  assert.equal(sourceAddress('a', 'x.svg'), '/issues/a/source.svg.txt');
  assert.equal(sourceAddress('a', '没有扩展名'), '/issues/a/source.txt');
});

test('should address the pages of a source below its issue', () => {
  assert.equal(sourcePageAddress('a', 1), '/issues/a/source/');
  assert.equal(sourcePageAddress('a', 2), '/issues/a/source/2/');
});

test('should address the whole of an issue below it, where no article can lie', () => {
  assert.equal(wholeIssueAddress('a'), '/issues/a/full/');
});
