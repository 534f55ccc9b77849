import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from '../../src/2-lines/lines.ts';
import { printedTwice } from '../../src/2-lines/printed-twice.ts';

const copiesIn = (...lines: string[]) =>
  printedTwice(splitLines(lines.join('\n'))).map(({ index }) => index);

const text = '近日，港区举办职工运动会，六百人参加。';
const twice = (...lines: string[]) => [text, ...lines, ...lines];
const others = [...twice('职工运动会开幕'), ...twice('驿站开放', '港区工会')];

test('should find the second copies of headlines with their labels', () => {
  assert.deepEqual(
    copiesIn(...others, ...twice('为环卫工人', '免费配镜', '环卫工会')),
    [2, 6, 7, 12, 13, 14],
  );
});

test('should leave what is repeated once or twice, as in a table', () => {
  assert.deepEqual(copiesIn(...others), []);
});

test('should leave sentences, and lines that say the same further apart', () => {
  const apart = [text, '职工运动会开幕', text, '职工运动会开幕'];
  assert.deepEqual(copiesIn(...others, ...apart, text, text), []);
});

test('should leave what stands there again and again', () => {
  assert.deepEqual(copiesIn(...Array<string>(12).fill('作物学会')), []);
});
