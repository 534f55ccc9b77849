import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unlikelySender } from '../../../src/4-issue/checks/unlikely-sender.ts';
import { foundBy, story } from './found.ts';

for (const name of ['来自作物学会', '作物学会及', 'From the Welsh Branch', 'Flora Group and']) {
  test(`should doubt that ${name} is a name`, () => {
    assert.deepEqual(foundBy(unlikelySender, ...story('召开年会'), ['credit', `供稿：${name}`]), [
      `unlikely-sender: ${name}`,
    ]);
  });
}

for (const name of [
  '作物学会',
  '和平区科协',
  '对外联络部',
  '《种子》编辑部',
  'The Royal Society',
  'Institute of Physics',
]) {
  test(`should accept the name ${name}`, () => {
    assert.deepEqual(
      foundBy(unlikelySender, ...story('召开年会'), ['credit', `供稿：${name}`]),
      [],
    );
  });
}
