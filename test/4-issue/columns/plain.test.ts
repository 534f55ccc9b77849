import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../../src/3-blocks/blocks.ts';
import type { Decision } from '../../../src/3-blocks/decide.ts';
import type { MatchedStory } from '../../../src/4-issue/columns/match.ts';
import type { Part } from '../../../src/4-issue/columns/parts.ts';
import { doubtfulJoins, doubtfulSplits, isPlain } from '../../../src/4-issue/columns/plain.ts';
import { blocksFrom } from '../blocks.ts';

const column = { least: 0, most: Infinity };
const part = (text: string, start: number) =>
  ({ text, passage: [{ start, end: start + text.length }], broken: [], column }) as unknown as Part;
const story = (headline: string, text: string, start: number, margin = 4): MatchedStory => ({
  headline: [part(headline, start)],
  texts: [part(text, start + 100)],
  margin,
});

const roses = story('月季展览在京举办', '日前，月季展览举办，市民到植物园参观。', 0);
const maize = story('玉米新品种推介会召开', '近日，玉米新品种推介会召开，专家到会。', 500);
const page = {
  ...{ stories: [roses, maize], labels: [[], []], found: [], joins: [], splits: [] },
  ...{ inherited: false, inOrder: false },
};
const label = part('北京园艺学会', 900);

test('should take a story for plain that only its own words and place speak of', () => {
  assert.equal(isPlain(roses, page), true);
});

test('should doubt a story that nearly had another headline, or whose page is unsure', () => {
  assert.equal(isPlain({ ...roses, margin: 1.6 }, page), false);
  const tossed = { ...maize, margin: 0.2 };
  assert.equal(isPlain(roses, { ...page, stories: [roses, tossed] }), false);
});

test('should take a story for plain that is alone with one line and one column, and not another', () => {
  const alone = { ...roses, margin: Infinity };
  const isSure = (each: MatchedStory) => isPlain(each, { ...page, stories: [each], labels: [[]] });
  assert.equal(isSure(alone), true);
  assert.equal(isSure({ ...alone, headline: [...alone.headline, part('市民参观', 40)] }), false);
  const wide = { ...part('市民参观，', 200), broken: [30], column: { least: 30, most: 31 } };
  const narrow = { ...part('月季展览，', 300), broken: [20], column: { least: 20, most: 21 } };
  assert.equal(isSure({ ...alone, texts: [...alone.texts, wide, narrow] }), false);
});

test('should doubt a headline that its text hardly says again, or that another text says too', () => {
  const vague = story('春天来了', '日前，月季展览举办，市民到植物园参观。', 0);
  assert.equal(isPlain(vague, { ...page, stories: [vague, maize] }), false);
  const also = story('玉米新品种', '近日，月季展览在京举办之后，玉米新品种推介会召开。', 500);
  assert.equal(isPlain(roses, { ...page, stories: [roses, also] }), false);
});

test('should doubt a story in which the width changes inside a paragraph, and not for an indent', () => {
  const wrapped = (...broken: number[]): MatchedStory => ({
    ...roses,
    texts: roses.texts.map((text) => ({ ...text, broken })),
  });
  const isSure = (each: MatchedStory) => isPlain(each, { ...page, stories: [each, maize] });
  assert.equal(isSure(wrapped(32, 20, 20)), false);
  assert.equal(isSure(wrapped(18, 20, 19.5)), true);
});

test('should bear a vague headline right above its text, where all of the page is in order', () => {
  const vague = story('春天来了', '日前，月季展览举办，市民到植物园参观。', 0, 1.7);
  const around = { ...page, stories: [vague, maize] };
  assert.equal(isPlain(vague, around), false);
  assert.equal(isPlain(vague, { ...around, inOrder: true }), true);
  const tossed = { ...vague, margin: 1.2 };
  assert.equal(isPlain(tossed, { ...around, stories: [tossed], inOrder: true }), false);
});

test('should doubt a section that is told on another page', () => {
  assert.equal(isPlain(roses, { ...page, inherited: true }), false);
});

test('should doubt a story without a label where others have one, and where one is left over', () => {
  const found = [label];
  const other = part('北京作物学会', 950);
  const both = { ...page, found: [label, other], labels: [[label], [other]] };
  assert.equal(isPlain(roses, both), true);
  assert.equal(isPlain(roses, { ...page, found, labels: [found, []] }), false);
  assert.equal(isPlain(maize, { ...page, found, labels: [found, []] }), false);
  assert.equal(isPlain(roses, { ...page, found }), false);
});

test('should doubt a story in which a paragraph goes on that might have ended', () => {
  assert.equal(isPlain(roses, { ...page, joins: [{ start: 105, end: 110 }] }), false);
  assert.equal(isPlain(roses, { ...page, joins: [{ start: 605, end: 610 }] }), true);
});

test('should find where paragraphs go on after a sentence, unless the column leaves no doubt', () => {
  const { blocks } = blocksFrom(
    ['paragraph', '月季展览举办。'],
    ['paragraph', '市民到植物园参观。'],
  );
  const [first, second] = blocks.flatMap(({ lines }) => lines);
  assert.ok(first && second);
  const joined = (margin: number) => {
    const decision: Decision = { role: 'paragraph, continued', runnerUp: 'paragraph', margin };
    return [{ ...(blocks[0] as Block), lines: [first, { ...second, decision }] }];
  };
  assert.deepEqual(doubtfulJoins(joined(4)), [second.line.plain]);
  assert.deepEqual(doubtfulJoins(joined(9)), []);
  assert.deepEqual(doubtfulJoins(blocks), []);
});

test('should doubt a paragraph that opens below a line which ends its sentence at the edge', () => {
  const parted = (margin: number, last: string) => {
    const { blocks } = blocksFrom(
      ...(['日前，月季展览在植物园举办，', last, '结果显示，市民喜爱黄月季。'] as const).map(
        (line) => ['paragraph', line] as const,
      ),
    );
    const [first, second, third] = blocks as [Block, Block, Block];
    const lines = [...first.lines, ...second.lines];
    const [opens] = third.lines as [Block['lines'][number]];
    const decision: Decision = { role: 'paragraph', runnerUp: 'paragraph, continued', margin };
    const found = doubtfulSplits([
      { ...first, lines },
      { ...third, lines: [{ ...opens, decision }] },
    ]);
    return found.length;
  };
  assert.equal(parted(2, '共接待了三千六百一十名市民。'), 1);
  assert.equal(parted(2, '市民到园参观。'), 0);
  assert.equal(parted(9, '共接待了三千六百一十名市民。'), 0);
});

test('should doubt a story in which such a paragraph opens, and not one that begins with it', () => {
  const long = { ...roses, texts: [...roses.texts, part('结果显示，市民喜爱黄月季。', 200)] };
  const isSure = (at: number) =>
    isPlain(long, { ...page, stories: [long, maize], splits: [{ start: at, end: at + 5 }] });
  assert.equal(isSure(200), false);
  assert.equal(isSure(100), true);
});

test('should doubt a headline that the same name touches above and below, and not where it stands apart', () => {
  const at = (index: number) => ({ ...part('北京园艺学会', 900), index, gap: 1 });
  const between = (gap: number): MatchedStory => ({
    ...roses,
    headline: roses.headline.map((line) => ({ ...line, index: 1, gap })),
  });
  const isSure = (gap: number, own: Part[]) => {
    const each = between(gap);
    const labels = [own, [label]];
    return isPlain(each, { ...page, stories: [each, maize], labels, found: labels.flat() });
  };
  assert.equal(isSure(0, [at(0), at(2)]), false);
  assert.equal(isSure(1, [at(0), at(2)]), true);
  assert.equal(isSure(0, [at(2)]), true);
});

test('should doubt a paragraph below a semicolon, but no point of a list', () => {
  const doubtedBelow = (next: string) => {
    const { blocks } = blocksFrom(['paragraph', '过去园中只有两种月季；'], ['paragraph', next]);
    return doubtfulSplits(blocks).length > 0;
  };
  assert.ok(doubtedBelow('现在已有四十种，市民到园参观。'));
  assert.ok(!doubtedBelow('二是引进新的品种。'));
  assert.ok(!doubtedBelow('2. 引进新的品种。'));
});
