import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Profile } from '../src/2-lines/profile.ts';
import { tile } from '../src/4-issue/tiles.ts';
import { issueAddress } from '../src/5-articles/address.ts';
import { readFrontMatter } from '../src/5-articles/front-matter.ts';
import { ingestText } from '../src/ingest.ts';
import { findProfiles } from '../src/io/read-profiles.ts';
import { sampleBytes, sampleNames } from './support/ingest.ts';
import { aProfile } from './support/profiles.ts';

const profile = aProfile({
  aliases: ['文讯'],
  publisher: '某县文联',
  sections: ['茶座', '灯下'],
  runningHeads: ['河畔 · 青川'],
});

const masthead = ['文讯', '2023年第7期', '2023年3月10日', ''];
const story =
  '3月9日，老街说书场在停业两年后重新开张，县文联组织二十余名会员到场听书，现场座无虚席。';
const lesson = '3月8日，县剪纸协会的三位老师走进城关小学，为孩子们上了一堂生动的剪纸课。';
const essay = '灯下读书，最宜冬夜。窗外雪声细细，一壶茶，一卷书，便是半生清福。';

/** Each article as section, headline and number of paragraphs; and what was doubted. */
function ingest(lines: readonly string[], ...profiles: Profile[]) {
  const text = lines.join('\n');
  const source = { name: 'a.txt', path: 'a.txt', text };
  const { result, diagnostics } = ingestText(source, issueAddress, profiles);
  assert.ok(result);
  const tiles = tile(result.issue).map(({ start, end }) => text.slice(start, end));
  assert.equal(tiles.join(''), text);
  const read = result.files.map((file) => readFrontMatter(file.text));
  const [index, ...articles] = read;
  return {
    index: index?.data ?? {},
    articles: articles.map(({ data }) => [data.section, data.title]),
    organizations: articles.map(({ data }) => data.organizations),
    bodies: articles.map(({ markdown }) => markdown.trim()),
    doubted: [...new Set(diagnostics.map(({ rule }) => rule))],
  };
}

const oddSections = [
  ...masthead,
  ...['茶座', '', '老街说书场重新开张', '', story, '', '青川剪纸走进小学课堂', '', lesson, ''],
  ...['灯下', '', '夜读随感', '', essay, '', '雪夜访书', '', essay.replace('灯下', '雪夜')],
];

test('should doubt sections that nobody can know, and split them right with a profile', () => {
  assert.ok(ingest(oddSections).doubted.includes('unsure-reading'));
  const { articles, doubted } = ingest(oddSections, profile);
  assert.deepEqual(articles, [
    ['茶座', '老街说书场重新开张'],
    ['茶座', '青川剪纸走进小学课堂'],
    ['灯下', '夜读随感'],
    ['灯下', '雪夜访书'],
  ]);
  assert.deepEqual(doubted, []);
});

test('should not break an article whose headline is the name of a usual section', () => {
  const lines = [
    ...masthead,
    ...['茶座', '', '老街说书场重新开张', '', story, '', '灯下', '', essay],
  ];
  assert.deepEqual(ingest(lines, profile).articles, [
    ['茶座', '老街说书场重新开张'],
    ['茶座', '灯下'],
  ]);
});

test('should not break a paragraph whose line is the name of a usual section', () => {
  const wrapped = [
    '　　3月9日，老街说书场在停业两年后重新开张，县文',
    '联组织二十余名会员到场听书，现场座无虚席，说的是',
    '灯下',
    '夜话一段，满堂喝彩，散场时已是夜深，街上灯火如昼',
    '，行人不绝。',
  ];
  const lines = [...masthead, '茶座', '', '老街说书场重新开张', '', ...wrapped];
  const { articles, bodies } = ingest(lines, profile);
  assert.deepEqual(articles, [['茶座', '老街说书场重新开张']]);
  assert.deepEqual(bodies, ingest(lines).bodies);
  assert.match(bodies[0] ?? '', /说的是灯下/u);
});

test('should give the canonical title and the publisher, and say how they are known', () => {
  const { index } = ingest(oddSections, profile);
  assert.deepEqual(
    [index.id, index.publication, index.publisher, index.supplied],
    [
      'hepanwenxun-2023-07',
      '河畔文讯',
      '某县文联',
      { publication: '据刊物档案', publisher: '据刊物档案' },
    ],
  );
});

test('should read past running heads that are known, where they stand more than once', () => {
  const head = '河畔 · 青川';
  const cut = [story.slice(0, 20), head, story.slice(20)];
  const again = [lesson.slice(0, 20), head, lesson.slice(20)];
  const lines = ['老街说书场重新开张', '', ...cut, '', '青川剪纸走进小学课堂', '', ...again];
  const { bodies } = ingest([...masthead, ...lines], profile);
  assert.deepEqual(bodies, [story, lesson]);
  const once = ingest(
    [...masthead, '老街说书场重新开张', '', story, '', head, '', lesson],
    profile,
  );
  assert.deepEqual(once.articles.at(-1), [undefined, head]);
});

test('should know where bare names are credits', () => {
  const lines = [
    ...masthead,
    ...[
      '老街说书场重新开张',
      '县作家协会',
      '',
      story,
      '',
      '剪纸走进课堂',
      '县剪纸协会',
      '',
      lesson,
    ],
  ];
  const { organizations, bodies } = ingest(lines, { ...profile, credits: 'heading' });
  assert.deepEqual(organizations, [['县作家协会'], ['县剪纸协会']]);
  assert.deepEqual(bodies, [story, lesson]);
});

test('should know labels of credits that no general reading knows', () => {
  const lines = [
    ...masthead,
    ...['老街说书场重新开张', '', story, '报料：青川书场、县文联', ''],
    ...['剪纸走进课堂', '', `${lesson}（报料：县剪纸协会）`],
  ];
  const { organizations, bodies } = ingest(lines, { ...profile, credits: ['报料'] });
  assert.deepEqual(organizations, [['青川书场', '县文联'], ['县剪纸协会']]);
  assert.deepEqual(bodies, [story, lesson]);
});

test('should leave names in the text where the publication has no credits', () => {
  const lines = [...masthead, '老街说书场重新开张', '', `${story}（县剪纸协会）`];
  const { organizations, bodies } = ingest(lines, { ...profile, credits: 'none' });
  assert.deepEqual(organizations, [[]]);
  assert.deepEqual(bodies, [`${story}（县剪纸协会）`]);
});

test('should have nothing to add to the samples', async () => {
  const { profiles, diagnostics } = await findProfiles('content/publications');
  assert.deepEqual(diagnostics, []);
  assert.equal(profiles.length, 1);
  for (const name of sampleNames.filter((sample) => sample.startsWith('科协每周动态'))) {
    const source = { name, path: name, text: sampleBytes(name).toString('utf8') };
    const { result } = ingestText(source, issueAddress, profiles);
    for (const { name: file, text } of result?.files ?? []) {
      const golden = join('test/fixtures/samples', result?.id ?? '', file);
      assert.equal(text, readFileSync(golden, 'utf8'), golden);
    }
  }
});
