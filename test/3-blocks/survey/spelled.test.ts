import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spelledHeadlines } from '../../../src/3-blocks/survey/spelled.ts';
import { pageOf } from '../../support/lines.ts';

const spelled = (firstProse: number, ...lines: string[]) => [
  ...spelledHeadlines(pageOf(...lines).printed, firstProse),
];
const entry = '1. 春耕在即，种子质量怎么保障？……………3';

test('should put together what the contents spell out in one line', () => {
  assert.deepEqual(
    spelled(1, entry, '春耕在即，', '种子质量', '怎么保障？', '近日，全省开展检查。'),
    [
      [1, 'opens'],
      [2, 'goes on'],
      [3, 'goes on'],
    ],
  );
});

test('should not put together lines that say only a part of it, or more', () => {
  assert.deepEqual(spelled(1, entry, '春耕在即，', '种子质量', '近日，全省开展检查。'), []);
  assert.deepEqual(spelled(1, entry, '春耕在即，', '种子质量怎么保障？谁来管'), []);
});

test('should not put together the entries themselves, nor lines far apart', () => {
  assert.deepEqual(spelled(3, '春耕在即，', '种子质量怎么保障？', entry), []);
  assert.deepEqual(spelled(1, entry, '春耕在即，', '', '', '种子质量怎么保障？'), []);
});
