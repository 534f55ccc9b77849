import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayReadings } from '../../../src/4-issue/columns/displays.ts';
import { columnPages } from '../../../src/4-issue/columns/pages.ts';
import { countWords } from '../../../src/4-issue/columns/words.ts';
import { blocksFrom, type KnownLine } from '../blocks.ts';

const text: KnownLine = ['paragraph', '近日，北京作物学会在通州区召开会员大会，专家到会。'];

/** All readings of the display lines among some lines: headlines parted by +, labels in brackets. */
function readings(...lines: KnownLine[]): string[] {
  const { source, blocks } = blocksFrom(...lines);
  const [page = []] = columnPages(source, blocks);
  const words = countWords(page.filter(({ kind }) => kind === 'text'));
  return displayReadings(page, words).map(({ headlines, labels }) =>
    [
      ...headlines.map((parts) => parts.map((part) => part.text).join('')),
      ...labels.map((part) => `（${part.text}）`),
    ].join('+'),
  );
}

test('should read display lines in a row as one headline and as several', () => {
  const found = readings(text, ['headline', '迎春'], ['headline', '月季展览']);
  assert.deepEqual(found.sort(), ['迎春+月季展览', '迎春月季展览'].sort());
});

test('should never join display lines with a text between them', () => {
  const found = readings(['headline', '召开会员'], text, ['headline', '大会']);
  assert.ok(found.every((reading) => reading.includes('+')));
});

test('should read a name as a label, and as a line of a headline also', () => {
  const found = readings(text, ['headline', '召开会员大会'], ['headline', '北京作物学会']);
  assert.ok(found.includes('召开会员大会+（北京作物学会）'));
  assert.ok(found.includes('召开会员大会北京作物学会'));
});

test('should read a labelled credit as a label only, which also ends the headline above it', () => {
  const found = readings(
    text,
    ...[['headline', '召开会员大会'] as const, ['credit', '供稿：作物学会'] as const],
    ...[['headline', '迎春月季展览'] as const, ['credit', '供稿：园艺学会'] as const],
  );
  assert.deepEqual(found, ['召开会员大会+迎春月季展览+（供稿：作物学会）+（供稿：园艺学会）']);
});

test('should like best what the contents name, all of it and nothing beside it', () => {
  const lines: KnownLine[] = [
    ['headline', '迎春'],
    ['headline', '月季展览'],
    ['headline', '开幕'],
  ];
  const { source, blocks } = blocksFrom(text, ...lines);
  const [page = []] = columnPages(source, blocks);
  const words = countWords(page.filter(({ kind }) => kind === 'text'));
  const [best] = displayReadings(page, words, (parts) =>
    ['迎春月季展览', '开幕'].includes(parts.map((part) => part.text).join('')),
  );
  const headlines = best?.headlines.map((parts) => parts.map((part) => part.text).join(''));
  assert.deepEqual(headlines, ['迎春月季展览', '开幕']);
});

test('should find no headline on a page of text', () => {
  assert.deepEqual(readings(text), ['']);
});

test('should keep the likeliest of very many readings', () => {
  const lines = Array.from({ length: 200 }, (_, at): KnownLine => ['headline', `会员大会${at}`]);
  const found = readings(text, ...lines);
  assert.ok(found.length > 0 && found.length <= 200);
});

test('should part headlines at a blank line where other lines of headlines touch', () => {
  const lines = (gap: string) => [
    text,
    ...[['headline', '迎春月季'] as const, ['headline', '走进公园'] as const],
    ...[['headline', `${gap}专家共话`] as const, ['headline', '盐碱地改良'] as const],
  ];
  const together = (found: string[]) => found.indexOf('迎春月季走进公园专家共话盐碱地改良');
  assert.ok(together(readings(...lines('\n'))) > together(readings(...lines(''))));
});

test('should read a part of a house as a label too, where other stories of its page have one', () => {
  const unit: KnownLine = ['headline', '急诊科'];
  const label: KnownLine = ['credit', '供稿：作物学会'];
  const story: KnownLine = ['headline', '召开会员大会'];
  const all = [text, ['headline', '增设手语服务'], unit, text, story, label] as KnownLine[];
  assert.ok(readings(...all).some((reading) => reading.includes('（急诊科）')));
  assert.ok(readings(...all.slice(0, 3)).every((reading) => !reading.includes('（急诊科）')));
  const other = all.map((line): KnownLine => (line === unit ? ['headline', '过十年'] : line));
  assert.ok(readings(...other).every((reading) => !reading.includes('（过十年）')));
});

test('should read a name that touches a headline as a line of it, where labels are set apart', () => {
  const lines = (between: string): KnownLine[] => [
    ['paragraph', '近日，市天文馆的流动车队走进高原。'],
    ...[['headline', '\n市天文馆'] as const, ['headline', `${between}走进高原`] as const],
    ['headline', '\n河东科技馆'],
    ...[['headline', '\n月季展览'] as const, ['headline', '昨日开幕'] as const],
    ['headline', '\n河西植物园'],
  ];
  const places = (between: string) => {
    const found = readings(...lines(between));
    const whole = found.findIndex((reading) => reading.startsWith('市天文馆走进高原+月季'));
    const parted = found.findIndex((reading) => reading.startsWith('走进高原+月季'));
    return whole < parted;
  };
  assert.equal(places(''), true);
  assert.equal(places('\n'), false);
});

test('should read a name at the margin as a line of a headline, where all labels are indented', () => {
  const lines = (indent: string): KnownLine[] => [
    ['paragraph', '近日，市天文馆的流动车队走进高原。'],
    ...[['headline', '市天文馆'] as const, ['headline', '走进高原'] as const],
    ['headline', `${indent}河东科技馆`],
    ['headline', '月季展览昨日开幕'],
    ['headline', `${indent}河西图书馆`],
  ];
  const likeliest = (indent: string) => readings(...lines(indent))[0]?.split('+')[0];
  assert.equal(likeliest('　　'), '市天文馆走进高原');
  assert.notEqual(likeliest(''), '市天文馆走进高原');
});
