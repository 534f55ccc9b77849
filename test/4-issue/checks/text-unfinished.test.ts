import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textUnfinished } from '../../../src/4-issue/checks/text-unfinished.ts';
import { foundBy } from './found.ts';

const below = (text: string) =>
  foundBy(textUnfinished, ['headline', '■ 作物学会召开年会'], ['paragraph', text]).length;

test('should find a text that ends in the middle of a sentence', () => {
  assert.equal(below('年会由秘书长主持。与会代表参观了展览，'), 1);
  assert.equal(below('年会由秘书长主持。与会代表参观了生态农'), 1);
});

test('should accept what closes a text without a full stop', () => {
  for (const text of [
    '年会由秘书长主持。',
    '年会由秘书长主持。报名请致电 010-6250111',
    '年会由秘书长主持。会议通过了《公约》',
    '北京市科学技术协会',
  ]) {
    assert.equal(below(text), 0, text);
  }
});
