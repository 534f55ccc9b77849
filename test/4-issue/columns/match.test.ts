import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { matchPage } from '../../../src/4-issue/columns/match.ts';
import { columnPages } from '../../../src/4-issue/columns/pages.ts';
import { blocksFrom, type KnownLine } from '../blocks.ts';

/** What was matched on a page of known lines: each headline with its texts. */
function matched(...lines: KnownLine[]): Record<string, string[]> | undefined {
  const { source, blocks } = blocksFrom(...lines);
  const [page = []] = columnPages(source, blocks);
  const stories = matchPage(page)?.stories;
  return (
    stories &&
    Object.fromEntries(
      stories.map(({ headline, texts }) => [
        headline.map(({ text }) => text).join(''),
        texts.map(({ text }) => text),
      ]),
    )
  );
}

const museum = '近日，科技馆联合体赴国家博物馆调研，参观馆藏技术重点实验室。';
const museumGoesOn = '调研组一行还就数字展览与工作人员深入交流。';
const pact = '日前，市科协与吉林省人民政府在京举行座谈会，签署战略合作协议。';
const museumHeadline: KnownLine = ['headline', '科技馆联合体赴国家博物馆调研'];

describe('matching of headlines and texts on a page', () => {
  test('should give each headline the text that shares its words, wherever they stand', () => {
    const found = matched(
      ['paragraph', pact],
      ['paragraph', museum],
      ['paragraph', museumGoesOn],
      museumHeadline,
      ['headline', '市科协与吉林省人民政府签署战略合作协议'],
    );
    assert.deepEqual(found, {
      市科协与吉林省人民政府签署战略合作协议: [pact],
      科技馆联合体赴国家博物馆调研: [museum, museumGoesOn],
    });
  });

  test('should join the lines of a headline whose text speaks of both', () => {
    const found = matched(
      ['paragraph', pact],
      ['paragraph', museum],
      museumHeadline,
      ['headline', '市科协与吉林省人民政府'],
      ['headline', '签署战略合作协议'],
    );
    assert.deepEqual(Object.keys(found ?? {}).sort(), [
      '市科协与吉林省人民政府签署战略合作协议',
      '科技馆联合体赴国家博物馆调研',
    ]);
  });

  test('should not join two headlines that have a text each', () => {
    const found = matched(['paragraph', museum], ['paragraph', pact], museumHeadline, [
      'headline',
      '签署战略合作协议',
    ]);
    assert.equal(Object.keys(found ?? {}).length, 2);
  });

  test('should give up a page without texts, and one with more headlines than texts', () => {
    assert.equal(matched(museumHeadline), undefined);
    const labels: KnownLine[] = ['春天', '夏天', '秋天', '冬天'].flatMap((season) => [
      ['headline', `${season}的科学之夜`] as const,
      ['headline', '北京作物学会'] as const,
    ]);
    assert.equal(matched(['paragraph', museum], ...labels), undefined);
  });

  test('should be surer of a match the more words speak for it', () => {
    const { source, blocks } = blocksFrom(
      ['paragraph', pact],
      ['paragraph', museum],
      museumHeadline,
      ['headline', '市科协与吉林省人民政府签署战略合作协议'],
    );
    const [sure = []] = columnPages(source, blocks);
    const other = blocksFrom(
      ['paragraph', pact],
      ['paragraph', museum],
      ['headline', '春天的科学之夜'],
      ['headline', '秋天的科学之夜'],
    );
    const [unsure = []] = columnPages(other.source, other.blocks);
    const marginOf = (page: typeof sure) => matchPage(page)?.stories[0]?.margin ?? 0;
    assert.ok(marginOf(sure) > marginOf(unsure));
    assert.equal(matchPage(unsure)?.stories[0]?.rival?.length, 1);
  });
});
