import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart, readQuery } from '../../../src/site/search/query.ts';

const read = (text: string) =>
  readQuery(text).terms.map(({ folded, excluded }) => (excluded ? '-' : '') + folded);

test('should read terms by white space, each once', () => {
  assert.deepEqual(read(' 科协　调研 科协 '), ['科协', '调研']);
  assert.equal(readQuery('科协 调研').together, '科协调研');
  assert.deepEqual(read('。，“”  '), []);
});

test('should keep a phrase in quotes whole, and take quotes inside text for punctuation', () => {
  assert.deepEqual(read('"调查 研究" 科协'), ['调查研究', '科协']);
  assert.deepEqual(read('“调查 研究”'), ['调查研究']);
  assert.deepEqual(read('“双碳”'), ['双碳']);
  assert.deepEqual(read('实现“双碳”目标'), ['实现双碳目标']);
  assert.deepEqual(read('"没有 结束'), ['没有', '结束']);
});

test('should exclude what follows a hyphen, but not where nothing else is asked', () => {
  assert.deepEqual(read('科协 -北京'), ['科协', '-北京']);
  assert.deepEqual(read('科协 －"调查 研究"'), ['科协', '-调查研究']);
  assert.deepEqual(read('-北京'), ['北京']);
  assert.deepEqual(read('T/CMES 04003-2022'), ['tcmes040032022']);
});

test('should take Latin words for a phrase, and give them apart when asked', () => {
  const query = readQuery('Rock Mechanics 调研');
  assert.deepEqual(read('Rock Mechanics 调研'), ['rockmechanics', '调研']);
  assert.deepEqual(
    apart(query).terms.map(({ folded }) => folded),
    ['rock', 'mechanics', '调研'],
  );
});
