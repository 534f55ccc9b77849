import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikePublication } from '../../src/2-lines/publication.ts';

for (const words of [
  '科协每周动态',
  '科 协 每 周 动 态',
  '学会工作简报',
  '科協通訊',
  '科技要情（内部）',
  'Rock Mechanics Bulletin',
]) {
  test(`should read ${words} as the title of a publication`, () => {
    assert.equal(looksLikePublication(words), true);
  });
}

for (const words of ['简报', '北京作物学会', '市科协召开年会', 'Bulletins for everyone']) {
  test(`should not read ${words} as the title of a publication`, () => {
    assert.equal(looksLikePublication(words), false);
  });
}
