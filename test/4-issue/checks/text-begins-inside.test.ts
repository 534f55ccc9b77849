import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textBeginsInside } from '../../../src/4-issue/checks/text-begins-inside.ts';
import { foundBy } from './found.ts';

const below = (text: string) =>
  foundBy(textBeginsInside, ['headline', '■ 作物学会召开年会'], ['paragraph', text]);

test('should find a text that begins in the middle of a sentence', () => {
  for (const text of ['，并部署了汛期工作。', '）等单位参加了年会。', 'and then returned home.']) {
    assert.deepEqual(below(text), [`text-begins-inside: ${text} ↔ 作物学会召开年会`]);
  }
});

test('should accept quotations, brackets that open and names in lower case', () => {
  for (const text of ['“我来过。”他说。', '（本报讯）年会召开。', 'iPhone 展台前人头攒动。']) {
    assert.deepEqual(below(text), []);
  }
});
