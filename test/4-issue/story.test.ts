import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPassage } from '../../src/2-lines/passage.ts';
import { placeArticles } from '../../src/4-issue/articles.ts';
import { storyOf } from '../../src/4-issue/story.ts';
import { blocksFrom, type KnownLine } from './blocks.ts';

const farm: KnownLine = ['headline', '北京作物学会对接服务通州区生态农场'];
const farmStory: KnownLine = [
  'paragraph',
  '近日，北京作物学会组织专家走进通州区，对接服务三家生态农场。',
];
const flood: KnownLine = ['headline', '市科协部署防汛工作'];
const floodStory: KnownLine = ['paragraph', '6月1日，市科协召开会议，部署汛期防汛工作。'];

function placed(...lines: KnownLine[]) {
  const { source, blocks } = blocksFrom(...lines);
  const { articles } = placeArticles(source, blocks);
  return { source, storyOf: (index: number) => storyOf(source, articles, index) };
}

test('should find nothing wrong where each headline stands over its story', () => {
  const issue = placed(farm, farmStory, flood, floodStory);
  assert.equal(issue.storyOf(0), undefined);
  assert.equal(issue.storyOf(1), undefined);
});

test('should find the headline of a story that stands below another', () => {
  const issue = placed(farm, floodStory, flood, farmStory);
  const other = issue.storyOf(0);
  assert.equal(readPassage(issue.source, other?.headline ?? []), flood[1]);
});

test('should find nothing wrong where a headline shares little with its story, and no other shares more', () => {
  const issue = placed(['headline', '聚力前行 共谱新篇'], floodStory, farm, farmStory);
  assert.equal(issue.storyOf(0), undefined);
});

test('should have nothing to say of a headline without text, or of no article', () => {
  assert.equal(placed(farm, flood, floodStory).storyOf(0), undefined);
  assert.equal(placed().storyOf(0), undefined);
});

test('should find a headline that is parted from its story, though the text says few of its words', () => {
  const council: KnownLine = ['headline', 'Council Approves New Travel Grants for Students'];
  const councilStory: KnownLine = ['paragraph', 'The Council met and approved ten travel grants.'];
  const survey: KnownLine = ['paragraph', 'More than 600 members answered the survey.'];
  const news: KnownLine = ['headline', 'Society News'];
  const parted = placed(news, councilStory, council, survey);
  assert.equal(readPassage(parted.source, parted.storyOf(0)?.headline ?? []), council[1]);
  assert.equal(placed(news, councilStory, council, councilStory).storyOf(0), undefined);
});
