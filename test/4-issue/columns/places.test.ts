import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from '../../../src/4-issue/columns/parts.ts';
import { namePlaces } from '../../../src/4-issue/columns/places.ts';
import { blocksFrom, type KnownLine } from '../blocks.ts';

function labels(...lines: KnownLine[]): string[] {
  const { source, blocks } = blocksFrom(...lines);
  return namePlaces(partsOf(source, blocks))
    .filter(({ kind }) => kind === 'label')
    .map(({ text }) => text);
}

const place = (name: string): KnownLine => ['headline', `\n${name}`];
const headline: KnownLine = ['headline', '早稻育秧点实现全覆盖'];
const text: KnownLine = ['paragraph', '\n近日，各地的育秧点陆续建成。'];

test('should take places that stand right above headlines, again and again, for labels', () => {
  const lines = [place('青阳'), headline, place('石埭'), headline, place('张家渡'), headline, text];
  assert.deepEqual(labels(...lines), ['青阳', '石埭', '张家渡']);
});

test('should leave short lines that open their pages, one each, to be names of sections', () => {
  const page = (name: string) => [['headline', `\f\n${name}`] as const, headline, text];
  assert.deepEqual(labels(...page('要闻'), ...page('学会'), ...page('区县')), []);
});

test('should leave a single short line, and those that stand apart from headlines', () => {
  assert.deepEqual(labels(place('青阳'), headline, text), []);
  const apart: KnownLine = ['headline', `\n${headline[1]}`];
  assert.deepEqual(labels(place('青阳'), apart, place('石埭'), apart, place('泾县'), apart), []);
});
