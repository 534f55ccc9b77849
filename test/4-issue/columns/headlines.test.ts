import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineGroupings } from '../../../src/4-issue/columns/headlines.ts';
import type { ColumnPage, Part, PartKind } from '../../../src/4-issue/columns/pages.ts';

/** A page of parts: f for a fragment of a headline, t for a text. */
const pageOf = (kinds: string): ColumnPage =>
  [...kinds].map((letter, index) => {
    const kind: PartKind = letter === 'f' ? 'fragment' : 'text';
    return { kind, passage: [], text: '', index, gap: 0 } as unknown as Part;
  });
const lengths = (kinds: string) =>
  headlineGroupings(pageOf(kinds)).map((way) => way.map(({ length }) => length).join('+'));

test('should read fragments in a row as headlines of one to three lines, in all ways', () => {
  assert.deepEqual(lengths('fft').sort(), ['1+1', '2']);
  assert.deepEqual(lengths('ffft').sort(), ['1+1+1', '1+2', '2+1', '3']);
});

test('should never join fragments with a text between them', () => {
  assert.deepEqual(lengths('ftf'), ['1+1']);
});

test('should find no headline on a page of text', () => {
  assert.deepEqual(lengths('tt'), ['']);
});

test('should not try a page with too many ways', () => {
  assert.deepEqual(lengths('fffffffffffffff'), []);
});
