import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../src/3-blocks/blocks.ts';
import { placeBody } from '../../src/4-issue/place-body.ts';
import { blocksFrom, type KnownLine } from './blocks.ts';

const stories: readonly (readonly [headline: string, text: string])[] = [
  [
    '北京作物学会对接服务通州区生态农场',
    '近日，北京作物学会组织专家走进通州区，对接服务三家生态农场。',
  ],
  ['市科协召开汛期防汛部署会议', '6月1日，市科协召开汛期防汛部署会议，各区科协参加。'],
  ['园艺学会举办月季展览', '日前，北京园艺学会举办月季展览，市民参观月季二百种。'],
  ['海淀区科协开展急救培训', '5月8日，海淀区科协面向社区开展急救培训，居民学习急救。'],
];

function placed(headlines: number[], texts: number[]) {
  const lines: KnownLine[] = headlines.flatMap((headline, i) => [
    ['headline', stories[headline]?.[0] ?? ''] as const,
    ['paragraph', stories[texts[i] ?? 0]?.[1] ?? ''] as const,
  ]);
  const { source, blocks, read } = blocksFrom(...lines);
  const { articles, unplaced, outOfOrder } = placeBody(source, blocks);
  const pairs = articles.map(({ headline, paragraphs }) => [
    read([...headline]),
    paragraphs.map((paragraph) => read([...paragraph])).join(''),
  ]);
  return { pairs, unplaced, outOfOrder };
}

test('should read a body line by line where headlines stand over their stories', () => {
  const { pairs, outOfOrder } = placed([0, 1, 2, 3], [0, 1, 2, 3]);
  assert.equal(outOfOrder, false);
  assert.deepEqual(pairs, stories);
});

test('should bear one slip without matching anything anew', () => {
  assert.equal(placed([0, 1, 2, 3], [0, 1, 2, 2]).outOfOrder, false);
});

test('should match headlines and texts by their words where columns are out of order', () => {
  const { pairs, unplaced, outOfOrder } = placed([1, 2, 3, 0], [0, 1, 2, 3]);
  assert.equal(outOfOrder, true);
  assert.deepEqual(unplaced, []);
  assert.deepEqual(new Map(pairs as [string, string][]), new Map(stories));
});

/** Stories in order, and a page whose two headlines stand below both texts. */
function lastPageTurned(headline: string): boolean {
  const [first, second, third] = stories.map(([, text]) => text);
  const { source, blocks } = blocksFrom(
    ...([
      ['headline', stories[0]?.[0]],
      ['paragraph', first],
    ] as KnownLine[]),
    ...([
      ['paragraph', third],
      ['paragraph', second],
    ] as KnownLine[]),
    ...([
      ['headline', stories[1]?.[0]],
      ['headline', headline],
    ] as KnownLine[]),
  );
  return placeBody(source, blocks).outOfOrder;
}

test('should match a single page out of order, where that leaves no contradiction', () => {
  assert.equal(lastPageTurned(stories[2]?.[0] ?? ''), true);
});

test('should hold it against no reading that a headline says nothing of any text', () => {
  assert.equal(lastPageTurned('百花深处有人家'), true);
});

const districts = ['海淀', '朝阳', '丰台', '石景山', '门头沟', '房山', '通州', '顺义', '昌平'];
const events = [
  '急救培训',
  '月季展览',
  '防汛演练',
  '昆虫观察',
  '火箭模型',
  '古树保护',
  '节约粮食',
  '护眼宣传',
  '象棋竞赛',
];

/** Pages with three headlines each and their texts below, and the same where the headlines are read as one. */
function threeAbove() {
  const stories = districts.map((district, at) => ({
    headline: `${district}区科协面向社区居民举办${events[at]}活动`,
    text: `近日，${district}区科协举办${events[at]}活动，${district}居民参加${events[at]}。`,
  }));
  const pages = [0, 3, 6].map((from) => stories.slice(from, from + 3));
  const { source, blocks } = blocksFrom(
    ...pages.flatMap((page) => [
      ...page.map(({ headline }) => ['headline', headline] as const),
      ...page.map(({ text }) => ['paragraph', text] as const),
    ]),
  );
  const joined = [0, 6, 12].flatMap((from): Block[] => {
    const headlines = blocks.slice(from, from + 3);
    const passage = headlines.flatMap((block) => [...block.passage]);
    return [{ ...(headlines[0] as Block), passage }, ...blocks.slice(from + 3, from + 6)];
  });
  return { source, blocks, joined };
}

test('should not take the headlines of a page, one below the other, for one', () => {
  const { source, blocks, joined } = threeAbove();
  const { outOfOrder, articles } = placeBody(source, joined, undefined, () => blocks);
  assert.equal(outOfOrder, true);
  assert.equal(articles.length, districts.length);
});

/** Two headlines over each other's stories, and a third whose text holds lines without punctuation. */
function doubtsOf(...paragraphs: string[]) {
  const lines: KnownLine[] = [
    ['headline', stories[0]?.[0] ?? ''],
    ['paragraph', stories[1]?.[1] ?? ''],
    ['headline', stories[1]?.[0] ?? ''],
    ['paragraph', stories[0]?.[1] ?? ''],
    ['headline', stories[2]?.[0] ?? ''],
    ['paragraph', stories[2]?.[1] ?? ''],
    ...paragraphs.map((text) => ['paragraph', text] as const),
  ];
  const { source, blocks, read } = blocksFrom(...lines);
  const { unsure, outOfOrder } = placeBody(source, blocks);
  assert.equal(outOfOrder, false);
  return unsure.map(({ text }) => read([...text]));
}

/** The same, but for the two stories. */
const bareDoubtsOf = (...paragraphs: string[]) =>
  doubtsOf(...paragraphs).filter((text) => !stories.some(([, story]) => story === text));

test('should doubt texts to which another reading gives another headline', () => {
  const doubts = doubtsOf('水杉苗木有限公司', '江岸园林公司');
  assert.deepEqual(doubts.slice(0, 2), [stories[1]?.[1], stories[0]?.[1]]);
  assert.ok(!doubts.includes(stories[2]?.[1] as string));
});

test('should doubt a line without punctuation in a text', () => {
  assert.deepEqual(bareDoubtsOf('水杉苗木有限公司', '江岸园林公司'), ['水杉苗木有限公司']);
});

test('should not doubt the lines of a list that a sentence announces', () => {
  const list = ['感谢以下单位，为展览提供花苗：', '水杉苗木有限公司', '江岸园林公司'];
  assert.deepEqual(bareDoubtsOf(...list), []);
  assert.deepEqual(bareDoubtsOf(...list, '其余单位见学会网站。'), []);
});

test('should read nothing anew for the lines of a list that a sentence announces', () => {
  const anew = (announcement: string) => {
    const [headline = '', text = ''] = stories[2] ?? [];
    const winners = ['一等奖两名', '茶园街社区', '柳树湾社区', '二等奖一名', '北堤社区'];
    const { source, blocks } = blocksFrom(
      ['headline', headline],
      ['paragraph', text],
      ...[announcement, ...winners].map((line) => ['paragraph', line] as const),
    );
    let read = false;
    placeBody(source, blocks, undefined, () => {
      read = true;
      return blocks;
    });
    return read;
  };
  assert.equal(anew('获奖名单如下：'), false);
  assert.equal(anew('市民还评出了最美月季。'), true);
});

test('should doubt a line below a list that may be the next headline', () => {
  const list = ['感谢以下单位，为展览提供花苗：', '水杉苗木有限公司'];
  const next = '象棋协会换届';
  assert.deepEqual(bareDoubtsOf(...list, next, '近日，市象棋协会召开会员大会，选出理事。'), [next]);
  const happening = '象棋协会召开换届大会';
  assert.deepEqual(bareDoubtsOf(...list, happening, '会员一百余人到会。'), [happening]);
});

/** Whether another reading is asked for, where two headlines were read as the lines of one. */
function readsAnew(texts: readonly string[]): boolean {
  const headlines = stories.map(([headline]) => headline);
  const { source, blocks } = blocksFrom(
    ...headlines.slice(0, 3).map((headline) => ['headline', headline] as const),
    ...texts.map((text) => ['paragraph', text] as const),
  );
  const passage = blocks.slice(0, 3).flatMap((block) => [...block.passage]);
  let again = false;
  placeBody(source, [{ ...(blocks[0] as Block), passage }, ...blocks.slice(3)], undefined, () => {
    again = true;
    return blocks;
  });
  return again;
}

test('should hear several headlines in one whose lines are said again in texts of their own', () => {
  assert.equal(readsAnew(stories.slice(0, 3).map(([, text]) => text)), true);
  const all = stories.slice(0, 3).map(([, text]) => text);
  assert.equal(readsAnew([all.join(''), '与会人员随后参观了展厅。']), false);
});

const gazette: readonly (readonly [upper: string, lower: string, text: string])[] = [
  [
    'Choir Prepares Its Spring Concert',
    'in the Old Corn Exchange',
    'The choir sings a spring concert.',
  ],
  [
    'Library Lends Sewing Machines',
    'to Members of All Branches',
    'Sewing machines join the library.',
  ],
  [
    'Allotment Holders Plant a Hedge',
    'Along the Northern Footpath',
    'The allotment hedge was planted.',
  ],
  [
    'Swimming Club Seeks Volunteers',
    'for Its Evening Lessons',
    'The swimming club has no volunteers.',
  ],
];

test('should bear Latin headlines over two lines, however many letters they have', () => {
  const upper = gazette.map(([line, , text], at) => [
    ['headline', line] as const,
    ['headline', gazette[at]?.[1] ?? ''] as const,
    ['paragraph', text] as const,
  ]);
  const { source, blocks } = blocksFrom(...upper.flat());
  const joined = blocks.flatMap((block, at): Block[] => {
    if (at % 3 === 1) return [];
    const next = blocks[at + 1] as Block;
    return [at % 3 === 0 ? { ...block, passage: [...block.passage, ...next.passage] } : block];
  });
  let again = false;
  placeBody(source, joined, undefined, () => {
    again = true;
    return blocks;
  });
  assert.equal(again, false);
});

test('should match English columns anew whose headlines were taken for text', () => {
  const lines: readonly (readonly [inOrder: Block['role'], anew: Block['role'], line: string])[] = [
    ['headline', 'section', 'Society News'],
    ['paragraph', 'paragraph', 'More than 600 members answered the survey about meetings.'],
    ['paragraph', 'paragraph', 'The Council met in Leeds and approved ten travel grants.'],
    ['headline', 'headline', 'Council Approves Travel Grants'],
    ['paragraph', 'headline', 'Membership Survey Points to Demand for Regional Meetings'],
    ['headline', 'section', '\n\n\n\nBranch Reports'],
    ['paragraph', 'paragraph', 'Volunteers finished the last of nine flood gauges on the river.'],
    ['paragraph', 'headline', 'Volunteers Finish the Flood Gauges on the River'],
  ];
  const { source, blocks } = blocksFrom(...lines.map(([role, , line]) => [role, line] as const));
  const anew = blocksFrom(...lines.map(([, role, line]) => [role, line] as const)).blocks;
  const { outOfOrder, articles } = placeBody(source, blocks, undefined, () => anew);
  assert.equal(outOfOrder, true);
  assert.equal(articles.length, 3);
});
