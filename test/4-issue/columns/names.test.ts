import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameWeight } from '../../../src/4-issue/columns/names.ts';
import type { Part } from '../../../src/4-issue/columns/parts.ts';

const part = (kind: Part['kind'], text: string, gap = 1): Part => ({
  ...{ kind, text, gap, index: 0, indent: 0, width: text.length, broken: [] },
  column: { least: 0, most: Infinity },
  ...{ passage: [], loose: false, ragged: false, newPage: false },
});
const pageOf = (...parts: Part[]) => parts.map((each, index) => ({ ...each, index }));
const prose = () => part('text', '近日，合唱团在文化馆排练新歌。');

/** What speaks for the line at a place of its page being a section's name. */
const weightAt = (page: readonly Part[], at: number) => nameWeight(page[at] as Part, [...page]);

test('should take what opens a page for a likely name, unless it tells of a happening', () => {
  const page = pageOf(part('fragment', '诗与远方'), prose(), part('fragment', '合唱团排练新歌'));
  assert.ok((weightAt(page, 0) ?? 0) > 0);
  const told = pageOf(part('fragment', '合唱团召开年会'), prose());
  assert.equal(weightAt(told, 0), undefined);
});

const divided = (name: Part, opening = part('section', '文艺之窗')) =>
  pageOf(
    ...[opening, part('fragment', '合唱团排练新歌'), prose(), name],
    ...[prose(), part('fragment', '书法社开课')],
  );

test('should take what stands apart between two sections of a page for a name at a pinch', () => {
  assert.ok((weightAt(divided(part('fragment', '诗与远方')), 3) ?? 1) < 0);
});

test('should take no line of a headline for such a name, nor one where sections have none', () => {
  assert.equal(weightAt(divided(part('fragment', '诗与远方', 0)), 3), undefined);
  assert.equal(weightAt(divided(part('fragment', '诗与远方和歌'.repeat(2))), 3), undefined);
  const bare = divided(part('fragment', '诗与远方'), part('fragment', '文艺之窗'));
  assert.equal(weightAt(bare, 3), undefined);
});
