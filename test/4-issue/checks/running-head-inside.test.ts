import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runningHeadInside } from '../../../src/4-issue/checks/running-head-inside.ts';
import { foundBy } from './found.ts';

const within = (text: string) =>
  foundBy(
    runningHeadInside,
    ['masthead', '河畔科协动态'],
    ['masthead', '2023年第7期'],
    ['headline', '■ 作物学会召开年会'],
    ['paragraph', text],
  );

for (const head of ['3　　河畔科协动态', '<br>河畔科协动态 2023年第7期', '河畔科协动态　会刊']) {
  test(`should find ${head} in a text`, () => {
    assert.deepEqual(within(head), [`running-head-inside: ${head}`]);
  });
}

test('should accept what is told of the publication', () => {
  assert.deepEqual(within('近日，《河畔科协动态》创刊十周年。'), []);
  assert.deepEqual(within('河畔科协动态编辑部走进乡村学校举办培训'), []);
  assert.deepEqual(within('会议由秘书长主持。'), []);
  assert.deepEqual(within('河畔科协动态如下：'), []);
});
