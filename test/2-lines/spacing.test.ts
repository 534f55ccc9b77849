import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf } from '../support/lines.ts';

const paragraph = [
  '近日，县河道管理所在东堤举行防汛演练，沿线六',
  '个村的巡堤员参加。演练分为查险、报险和抢险，',
  '全程用时四十分钟。',
];
const gapsOf = (...lines: string[]) => pageOf(...lines).printed.map(({ gap }) => gap);
const spaced = (lines: readonly string[]) => lines.flatMap((line) => [line, '']);
const thrice = [...paragraph, ...paragraph, ...paragraph];

test('should count gaps from the blank line that stands below every line', () => {
  assert.deepEqual(new Set(gapsOf(...spaced(thrice))), new Set([0]));
});

test('should see that more blank lines part paragraphs there', () => {
  const parted = [1, 2, 3].flatMap(() => [...spaced(paragraph), '']);
  assert.deepEqual(gapsOf(...parted), [0, 0, 0, 1, 0, 0, 1, 0, 0]);
});

test('should leave gaps as they are where text goes on right below', () => {
  const parted = [1, 2, 3].flatMap(() => [...paragraph, '']);
  assert.deepEqual(gapsOf(...parted), [0, 0, 0, 1, 0, 0, 1, 0, 0]);
});

test('should leave gaps as they are between paragraphs on one line each', () => {
  const whole = thrice.map((line) => `${line.replace(/[，。]?$/u, '')}。`);
  assert.deepEqual(new Set(gapsOf(...spaced(whole)).slice(1)), new Set([1]));
});
