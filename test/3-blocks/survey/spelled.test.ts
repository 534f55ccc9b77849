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

test('should put together a headline whose entry is broken too, but no section and the entry below it', () => {
  const [first, rest] = ['地球化学研究室揭示稀土元素在岩石中的', '迁移机制'];
  const body = ['地球化学研究室揭示', '稀土元素在岩石中的迁移机制', '近日，论文发表。'];
  assert.deepEqual(spelled(2, first, `${rest}……………3`, ...body), [
    [2, 'opens'],
    [3, 'goes on'],
  ]);
  assert.deepEqual(spelled(2, '研究进展', '稀土元素在岩石中的迁移机制…3', '研究进展', ...body), []);
});
