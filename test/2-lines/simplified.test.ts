import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toSimplified } from '../../src/2-lines/simplified.ts';

test('should write the words that signs look for in Simplified characters', () => {
  assert.equal(toSimplified('學會動態'), '学会动态');
  assert.equal(toSimplified('責任編輯'), '责任编辑');
  assert.equal(toSimplified('總第60期'), '总第60期');
});

test('should leave Simplified, Latin and unknown characters as they are', () => {
  assert.equal(toSimplified('学会动态 AI 鱻'), '学会动态 AI 鱻');
});

test('should keep every place in the text, and change nothing the second time', () => {
  const text = fc.array(fc.constantFrom(...'學會协館A。𠮷', '\n')).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (value) => {
      const simplified = toSimplified(value);
      assert.equal(simplified.length, value.length);
      assert.equal(toSimplified(simplified), simplified);
    }),
  );
});
