import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tile } from '../../src/4-issue/tiles.ts';
import { anyLines } from '../3-blocks/random-lines.ts';
import { issueOf } from '../support/lines.ts';

const small = [
  '科协每周动态 第7期',
  '【学会动态】',
  '■ 作物学会召开年会',
  '　　近日，北京作物学会在通州区召开年会，一百二十位会员参加。（北京作物学会）',
  '— 1 —',
  '编辑：张红波',
];

test('should say of every character what became of it', () => {
  const { issue } = issueOf(...small);
  const kinds = tile(issue)
    .filter(({ kind }) => kind !== 'space')
    .map(({ kind, start, end }) => [kind, issue.source.slice(start, end).trim()]);
  assert.deepEqual(kinds, [
    ['masthead', '科协每周动态 第7期'],
    ['mark', '【'],
    ['section', '学会动态'],
    ['mark', '】\n■'],
    ['headline', '作物学会召开年会'],
    ['paragraph', '近日，北京作物学会在通州区召开年会，一百二十位会员参加。'],
    ['credit', '（北京作物学会）'],
    ['mark', '— 1 —'],
    ['colophon', '编辑：'],
    ['colophon', '张红波'],
  ]);
});

test('should say which article a tile belongs to', () => {
  const { issue } = issueOf(...small);
  const owned = tile(issue).filter(({ article }) => article !== undefined);
  assert.deepEqual(
    owned.map(({ kind, article }) => [kind, article]),
    [
      ['headline', 0],
      ['paragraph', 0],
      ['credit', 0],
    ],
  );
});

test('should cover the source in order, without a gap and without an overlap, whatever the lines', () => {
  fc.assert(
    fc.property(anyLines(40), fc.constantFrom('\n', '\r\n', '\n\n', '\n\f'), (lines, end) => {
      const { issue } = issueOf(lines.join(end));
      let at = 0;
      for (const { start, end } of tile(issue)) {
        assert.equal(start, at);
        assert.ok(end > start);
        at = end;
      }
      assert.equal(at, issue.source.length);
    }),
    { numRuns: 300 },
  );
});

test('should lay nothing but marks and white space beside what is kept', () => {
  fc.assert(
    fc.property(anyLines(30), (lines) => {
      const { issue, page } = issueOf(...lines);
      const furniture = [...page.furniture.keys()].map((index) => page.lines[index]);
      for (const { kind, start, end } of tile(issue)) {
        if (kind === 'space') assert.equal(issue.source.slice(start, end).trim(), '');
        if (kind !== 'mark') continue;
        let rest = '';
        for (let at = start; at < end; at++) {
          const inside = furniture.some((line) => line && line.start <= at && at < line.end);
          if (!inside) rest += issue.source[at];
        }
        assert.match(rest, /^[\s■【】〖〗#…3]*$/u);
      }
    }),
  );
});

test('should lay no tile on an empty source', () => {
  assert.deepEqual(tile(issueOf('').issue), []);
});
