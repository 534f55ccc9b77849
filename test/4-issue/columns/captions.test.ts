import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captionsLast, takeCaptions } from '../../../src/4-issue/columns/captions.ts';
import { partsOf } from '../../../src/4-issue/columns/parts.ts';
import { blocksFrom, type KnownLine } from '../blocks.ts';

function taken(...lines: KnownLine[]): [string, string][] {
  const { source, blocks } = blocksFrom(...lines);
  return takeCaptions(partsOf(source, blocks)).map(({ kind, text }) => [kind, text]);
}

const cut: KnownLine = ['paragraph', '女子单人划艇决赛中，十八岁的小将沈'];
const rest: KnownLine = ['paragraph', '\n青禾以微弱的优势夺冠。'];
const whole = cut[1] + rest[1].trim();

test('should make a text whole that a caption of two lines interrupts', () => {
  const caption = [
    ['headline', '\n图为选手通过'] as const,
    ['paragraph', '终点。（甲 摄）'] as const,
  ];
  assert.deepEqual(taken(cut, ...caption, rest), [
    ['text', whole],
    ['caption', '图为选手通过'],
    ['caption', '终点。（甲 摄）'],
  ]);
});

test('should take what a sign points from at a picture for its caption', () => {
  assert.deepEqual(taken(cut, ['headline', '\n▲ 女队冲过终点'], rest), [
    ['text', whole],
    ['caption', '女队冲过终点'],
  ]);
});

test('should leave headlines that such a sign sets off, and texts that tell of pictures', () => {
  const headlines = ['甲队夺冠', '乙队出发', '丙队归来'].map(
    (text) => ['headline', `▲ ${text}`] as const,
  );
  assert.ok(taken(...headlines).every(([kind]) => kind === 'fragment'));
  assert.equal(taken(['paragraph', '图书馆举办展览，观众到场。'])[0]?.[0], 'text');
  assert.equal(taken(['paragraph', '（图为观众在展厅参观。）展览将持续一个月。'])[0]?.[0], 'text');
});

test('should set captions behind all else on their page', () => {
  const { source, blocks } = blocksFrom(['paragraph', '图为展厅。'], ['headline', '展览开幕']);
  const page = captionsLast(takeCaptions(partsOf(source, blocks)));
  assert.deepEqual(
    page.map(({ kind }) => kind),
    ['fragment', 'caption'],
  );
});
