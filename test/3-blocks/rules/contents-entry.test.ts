import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsEntry } from '../../../src/3-blocks/rules/contents-entry.ts';
import { lineStance } from '../../support/lines.ts';

for (const line of [
  '市科协召开联席会……………2',
  '市科协召开联席会 .......... 12',
  '市科协召开联席会\t(3)',
]) {
  test(`should hear the page number in ${JSON.stringify(line)} speak for an entry`, () => {
    assert.equal(lineStance(contentsEntry, 'contents entry', line), 'for');
  });
}

for (const line of ['市科协召开联席会', '科技馆之夜 2023', '未来可期……']) {
  test(`should have nothing to say of ${line}`, () => {
    assert.equal(lineStance(contentsEntry, 'contents entry', line), 'nothing');
  });
}

test('should hear a cell of the contents’ table speak for an entry and against a headline', () => {
  const lines = [
    '| 目录 | 页码 |',
    '| --- | --- |',
    '| 作物学会召开年会 | 2 |',
    '| 院士谈种子 | 3 |',
  ];
  assert.equal(lineStance(contentsEntry, 'contents entry', lines), 'for');
  assert.equal(lineStance(contentsEntry, 'headline', lines), 'against');
});
