import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceTile } from '../../../src/5-articles/source-record.ts';
import { linesOfSource } from '../../../src/site/source/lines.ts';

const linesOf = (...tiles: SourceTile[]) => linesOfSource(tiles, { line: 1, column: 1 });
const labelsOf = (...tiles: SourceTile[]) =>
  linesOf(...tiles).map(({ labels }) => labels.map(({ kind }) => kind));

test('should cut tiles where lines end, and number the lines as the source does', () => {
  const lines = linesOfSource(
    [
      ['paragraph', '学会\r\n召开', 2],
      ['space', '\n'],
    ],
    { line: 7, column: 1 },
  );
  assert.deepEqual(
    lines.map(({ number, tiles }) => [number, tiles]),
    [
      [7, [['paragraph', '学会\r\n', 2]]],
      [
        8,
        [
          ['paragraph', '召开', 2],
          ['space', '\n'],
        ],
      ],
    ],
  );
});

test('should name a kind once, not again on lines that go on with it', () => {
  const space: SourceTile = ['space', '\n'];
  const labels = labelsOf(['paragraph', '一', 1], space, space, ['paragraph', '二', 1], space);
  assert.deepEqual(labels, [['paragraph'], [], []]);
  assert.deepEqual(labelsOf(['paragraph', '一', 1], space, ['paragraph', '二', 2]), [
    ['paragraph'],
    ['paragraph'],
  ]);
});

test('should name all kinds of a line, but marks only where they stand alone', () => {
  const line: SourceTile[] = [
    ['mark', '■'],
    ['paragraph', '一', 1],
    ['credit', '（甲）', 1],
  ];
  assert.deepEqual(labelsOf(...line), [['paragraph', 'credit']]);
  assert.deepEqual(labelsOf(['mark', '■']), [['mark']]);
});

test('should say that a line goes on from the page before', () => {
  const [first, second] = linesOfSource([['paragraph', '一\n二', 1]], { line: 3, column: 50_001 });
  assert.equal(first?.continued, true);
  assert.equal(second?.continued, false);
});
