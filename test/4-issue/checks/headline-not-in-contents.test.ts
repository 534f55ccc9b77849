import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineNotInContents } from '../../../src/4-issue/checks/headline-not-in-contents.ts';
import type { KnownLine } from '../blocks.ts';
import { foundBy, story } from './found.ts';

const headlines = ['作物学会召开年会', '市科协部署防汛', '园艺专家走进社区', '青少年机器人竞赛'];
const bulletin = (named: number): KnownLine[] => [
  ...headlines.slice(0, named).map((entry): KnownLine => ['contents entry', `■ ${entry}`]),
  ...headlines.flatMap(story),
  ...story('院士谈水资源保护'),
];

test('should find the one headline that the contents do not name', () => {
  assert.deepEqual(foundBy(headlineNotInContents, ...bulletin(4)), [
    'headline-not-in-contents: 院士谈水资源保护',
  ]);
});

test('should accept contents that name a few articles only', () => {
  assert.deepEqual(foundBy(headlineNotInContents, ...bulletin(2)), []);
  assert.deepEqual(foundBy(headlineNotInContents, ...bulletin(0)), []);
});

test('should read past the name of a section before a shortened headline', () => {
  // First in the contents and last in the body, its place says nothing.
  const lines = (name: string): KnownLine[] => [
    ['contents entry', `■ ${name}：资源保护谈`],
    ...headlines.map((entry): KnownLine => ['contents entry', `■ ${entry}`]),
    ...headlines.flatMap(story),
    ['section', '【名家讲坛】'],
    ...story('院士谈水资源保护'),
  ];
  assert.deepEqual(foundBy(headlineNotInContents, ...lines('名家讲坛')), []);
  assert.equal(foundBy(headlineNotInContents, ...lines('市作物学会')).length, 1);
});

test('should accept one below an article that a credit closes, but not below a credit above its text', () => {
  const [headline, paragraph] = story('园艺专家走进乡村') as [KnownLine, KnownLine];
  const credit: KnownLine = ['credit', '供稿：园艺学会'];
  const lines = (...before: KnownLine[]): KnownLine[] => [
    ...[...headlines, '园艺专家走进乡村'].map(
      (entry): KnownLine => ['contents entry', `■ ${entry}`],
    ),
    ...headlines.flatMap(story),
    ...before,
    ...story('院士谈水资源保护'),
  ];
  assert.deepEqual(foundBy(headlineNotInContents, ...lines(headline, paragraph, credit)), []);
  assert.equal(foundBy(headlineNotInContents, ...lines(headline, credit, paragraph)).length, 1);
});
