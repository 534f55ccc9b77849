import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spelledHeadlines } from '../../../src/3-blocks/survey/spelled.ts';
import { pageOf } from '../../support/lines.ts';

const story = '近日，市科协召开学会工作会议，部署全年重点任务。';
const spelled = (...lines: string[]) => [...spelledHeadlines(pageOf(...lines).printed, 1)];

test('should put a headline over two lines together as the contents spell it out', () => {
  const lines = ['春耕在即，种子质量怎么保障？', story, '春耕在即，', '种子质量怎么保障？'];
  assert.deepEqual(spelled(...lines), [
    [2, 'opens'],
    [3, 'goes on'],
  ]);
});

test('should not put lines together that say more or less than the entry', () => {
  const entry = '春耕在即，种子质量怎么保障？';
  assert.deepEqual(spelled(entry, story, '春耕在即，', '种子质量怎么保障好？'), []);
  assert.deepEqual(spelled(entry, story, '春耕在即，', '种子质量怎么'), []);
});

test('should not put so few letters together as may be said again by chance', () => {
  assert.deepEqual(spelled('春耕在即问答', story, '春耕在即', '问答'), []);
});
