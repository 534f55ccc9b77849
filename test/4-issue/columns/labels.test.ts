import assert from 'node:assert/strict';
import { test } from 'node:test';
import { giveLabels } from '../../../src/4-issue/columns/labels.ts';
import { type MatchedStory, matchPage } from '../../../src/4-issue/columns/match.ts';
import { columnPages } from '../../../src/4-issue/columns/pages.ts';
import type { Part } from '../../../src/4-issue/columns/parts.ts';
import { blocksFrom, type KnownLine } from '../blocks.ts';

/** For each story of a page, in the order of its texts, the labels it was given. */
function labelsOf(...lines: KnownLine[]): string[][] {
  const { source, blocks } = blocksFrom(...lines);
  const [page = []] = columnPages(source, blocks);
  const { labels, stories } = matchPage(page) ?? { labels: [], stories: [] };
  return giveLabels(labels, stories).map((own) => own.map(({ text }) => text));
}

const crops: KnownLine = ['paragraph', '近日，北京作物学会召开玉米新品种推介会，专家到会。'];
const roses: KnownLine = ['paragraph', '日前，北京园艺学会举办月季展览，市民参观。'];
const cropsHeadline: KnownLine = ['headline', '玉米新品种推介会在京召开'];
const rosesHeadline: KnownLine = ['headline', '月季展览举办'];

test('should give a label to the headline beside it whose story speaks of it', () => {
  const found = labelsOf(crops, roses, rosesHeadline, ['headline', '北京园艺学会'], cropsHeadline, [
    'headline',
    '北京作物学会',
  ]);
  assert.deepEqual(found, [['北京作物学会'], ['北京园艺学会']]);
});

test('should take a label that stands above and below its headline for one', () => {
  const label: KnownLine = ['headline', '北京作物学会'];
  assert.deepEqual(labelsOf(label, cropsHeadline, label, crops), [
    ['北京作物学会', '北京作物学会'],
  ]);
});

test('should not give a story a second name', () => {
  const found = labelsOf(
    ['headline', '北京作物学会'],
    cropsHeadline,
    ['headline', '北京园艺学会'],
    crops,
  );
  assert.deepEqual(found, [['北京作物学会']]);
});

test('should give a label between two headlines to the one on whose side the others stand', () => {
  const part = (text: string, index: number) => ({ text, index }) as Part;
  const story = (at: number) =>
    ({
      headline: [part('走进社区', at)],
      texts: [part('专家到会。', 9)],
    }) as unknown as MatchedStory;
  const given = (labels: Part[], ...places: number[]) =>
    giveLabels(labels, places.map(story)).map((own) => own.map(({ text }) => text));
  const [one, other] = ['山城', '青石'];
  assert.deepEqual(given([part(one, 1), part(other, 3)], 0, 2), [[one], [other]]);
  assert.deepEqual(given([part(one, 0), part(other, 2)], 1, 3), [[one], [other]]);
});
