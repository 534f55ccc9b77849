import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colophonInside } from '../../../src/4-issue/checks/colophon-inside.ts';
import { foundBy } from './found.ts';

const below = (text: string) =>
  foundBy(colophonInside, ['headline', '■ 作物学会召开年会'], ['paragraph', text]);

test('should find a line of labels at the end of a text', () => {
  assert.deepEqual(below('编辑：雷克勤　　审核：姜兰'), [
    'colophon-inside: 编辑：雷克勤　　审核：姜兰',
  ]);
});

test('should accept one label, which tells readers where to ask', () => {
  assert.deepEqual(below('联系电话：010-6250111'), []);
});
