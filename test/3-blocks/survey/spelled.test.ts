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

test('should put together an entry that is broken for its looks where sections are set otherwise', () => {
  const [first, rest] = ['Garden Forum and Mill', 'Committee plant an orchard'];
  const lines = [first, `${rest} ........ 2`, first, rest, 'They met on Friday. All came.'];
  const found = (style?: string) => [...spelledHeadlines(pageOf(...lines).printed, 2, style)];
  assert.deepEqual(found('capitals'), [
    [2, 'opens'],
    [3, 'goes on'],
  ]);
  assert.deepEqual(found(), []);
});

test('should not put together the name of a section, set as sections are, and the headline below it', () => {
  const entries = ['Training and Outreach', 'Reactor course trains officers ........ 3'];
  const body = ['TRAINING AND OUTREACH', 'Reactor course trains officers', 'They came. All did.'];
  const { printed } = pageOf(...entries, ...body);
  assert.deepEqual([...spelledHeadlines(printed, 2, 'capitals')], []);
});
