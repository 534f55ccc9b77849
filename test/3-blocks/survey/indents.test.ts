import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PrintedLine } from '../../../src/2-lines/printed.ts';
import { isCentred, isParagraphIndent } from '../../../src/3-blocks/survey/indents.ts';
import { pageOf } from '../../support/lines.ts';

const only = (line: string) => pageOf(line).printed[0] as PrintedLine;

test('should know the indent of a paragraph, in full-width and half-width spaces', () => {
  for (const line of ['　　近日，', '    近日，', '\t近日，', '   近日，']) {
    assert.equal(isParagraphIndent(only(line)), true, JSON.stringify(line));
    assert.equal(isCentred(only(line)), false, JSON.stringify(line));
  }
});

test('should know a line that is centred', () => {
  assert.equal(isCentred(only('　　　　　　科协每周动态')), true);
  assert.equal(isParagraphIndent(only('　　　　　　科协每周动态')), false);
});

test('should take a stray space for neither', () => {
  for (const line of ['近日，', ' 近日，', '　近日，']) {
    assert.equal(isParagraphIndent(only(line)), false);
    assert.equal(isCentred(only(line)), false);
  }
});
