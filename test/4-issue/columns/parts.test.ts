import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from '../../../src/4-issue/columns/parts.ts';
import { blocksFrom, type KnownLine } from '../blocks.ts';

function kinds(...lines: KnownLine[]): string[] {
  const { source, blocks } = blocksFrom(...lines);
  return partsOf(source, blocks).map(({ kind, text }) => `${kind}: ${text}`);
}

test('should part what stood side by side, but no name that stands twice', () => {
  assert.deepEqual(kinds(['headline', '北京作物学会    召开会员大会']), [
    'label: 北京作物学会',
    'fragment: 召开会员大会',
  ]);
  assert.deepEqual(kinds(['headline', '青石区    青石区']), ['label: 青石区    青石区']);
});

test('should part a label from the text beside it where a headline waits for one', () => {
  const text: KnownLine = ['paragraph', '北京作物学会 走进通州区，对接三家农场。'];
  assert.deepEqual(kinds(['headline', '对接三家农场'], text).slice(1), [
    'label: 北京作物学会',
    'text: 走进通州区，对接三家农场。',
  ]);
  assert.deepEqual(kinds(text), [`text: ${text[1]}`]);
});

test('should part a place from a text that opens as news does, below a headline that waits for one', () => {
  const beside = (name: string): KnownLine => [
    'paragraph',
    `${name} 近日，会员大会在通州区召开，专家到会。`,
  ];
  const below = (name: string) => kinds(['headline', '对接三家农场'], beside(name)).slice(1);
  assert.equal(below('山城')[0], 'label: 山城');
  assert.equal(below('本报讯').length, 1);
  assert.equal(kinds(beside('山城')).length, 1);
});

test('should measure a text without the label beside it', () => {
  const { source, blocks } = blocksFrom(['paragraph', '北京作物学会 近日，专家到会，共商大事。']);
  assert.equal(partsOf(source, blocks)[1]?.width, 13.5);
});

test('should take a credit alone on its line below a text for the close of that text', () => {
  const text: KnownLine = ['paragraph', '近日，会员大会在通州区召开。'];
  const credit: KnownLine = ['headline', '（北京作物学会供稿）'];
  assert.equal(kinds(text, credit)[1], `text: ${credit[1]}`);
  assert.match(kinds(text, ['headline', '（北京作物学会之二）'])[1] ?? '', /^(?:fragment|label)/u);
});
