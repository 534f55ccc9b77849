import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lettersOf } from '../../src/2-lines/letters.ts';

test('should leave letters and digits, however a line is spaced, punctuated or capitalized', () => {
  assert.equal(lettersOf('“5G 基站”亮相——山区茶园 Expo'), '5g基站亮相山区茶园expo');
});

test('should leave what is longer than any headline as it stands', () => {
  const text = '茶园，'.repeat(200);
  assert.equal(lettersOf(text), text);
});
