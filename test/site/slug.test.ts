import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slugOf } from '../../src/site/slug.ts';

test('should keep the addresses that are out in the world', () => {
  assert.equal(slugOf('学会动态'), 'xuehuidongtai-583759');
  assert.equal(slugOf('门头沟区科协'), 'mentougouqukexie-148f56');
});

test('should give names that differ only in white space one address', () => {
  assert.equal(slugOf('西城区 科协'), slugOf('西城区科协'));
  assert.equal(slugOf('西城区　科协\n'), slugOf('西城区科协'));
});

test('should tell names of the same sound apart', () => {
  assert.notEqual(slugOf('实施'), slugOf('事实'));
});

test('should not take names that differ in punctuation for one', () => {
  assert.notEqual(slugOf('中国地质大学（北京）'), slugOf('中国地质大学（武汉）'));
  assert.notEqual(slugOf('甲、乙'), slugOf('甲乙'));
});

test('should give every name an ASCII address of bounded length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      assert.match(slugOf(name), /^(?:[a-z0-9][a-z0-9-]{0,59}-)?[0-9a-f]{6}$/);
    }),
  );
});

test('should give names that differ only in width one address, which is that of the usual width', () => {
  assert.equal(slugOf('中国地质大学(北京)'), slugOf('中国地质大学（北京）'));
  assert.equal(slugOf('ＩＥＥＥ北京分会'), slugOf('IEEE北京分会'));
  assert.equal(slugOf('中国地质大学（北京）'), 'zhongguodizhidaxue-beijing-3ad5c5');
});
