import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCalled, placesNamed } from '../../../src/site/search/named-places.ts';

const places = ['怀柔区科协', '北京昆虫学会', '北京市科学技术协会', '昆虫学会', '科协动态'].map(
  (name) => ({ name }),
);
const named = (text: string) => placesNamed(text, places).map(({ name }) => name);

test('should put the very name first, then names that begin with it, then names that hold it', () => {
  assert.deepEqual(named('昆虫学会'), ['昆虫学会', '北京昆虫学会']);
  assert.deepEqual(named('科协'), ['科协动态', '怀柔区科协']);
});

test('should find a name by what it is called for short', () => {
  assert.deepEqual(named('北京科协'), ['北京市科学技术协会']);
});

test('should not find a name by characters in another order, or that begin inside it', () => {
  assert.deepEqual(named('协科北京'), []);
  assert.deepEqual(named('市技协'), []);
});

test('should not offer anything for a single character or for punctuation', () => {
  assert.deepEqual(named('科'), []);
  assert.deepEqual(named('，。'), []);
});

test('should know a name by width, case and spaces apart', () => {
  assert.ok(isCalled({ name: 'ＡＢ 学会' }, 'ab学会'));
  assert.equal(isCalled({ name: '北京昆虫学会' }, '昆虫学会'), false);
});
