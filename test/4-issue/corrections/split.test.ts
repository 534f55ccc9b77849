import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corrected } from './corrected.ts';

/** Two articles read as one: the second headline looks like a sentence. */
const farm = ['【学会动态】', '■ 作物学会走进生态农场', '近日，作物学会组织专家走进通州区。'];
const missed = '昆虫学会说：“秋天真好。”';
const story = '3月8日，昆虫学会举办活动，二百人参加。（北京昆虫学会）';
const lines = [...farm, missed, story];

test('should begin an article at a line that was taken for text', () => {
  const { articles, problems } = corrected(lines, `- { split: 昆虫学会说 }`);
  assert.deepEqual(problems, []);
  assert.deepEqual(articles, [
    {
      title: '作物学会走进生态农场',
      section: '学会动态',
      subsection: undefined,
      organizations: [],
      paragraphs: ['近日，作物学会组织专家走进通州区。'],
      changes: ['split'],
    },
    {
      title: missed,
      section: '学会动态',
      subsection: undefined,
      organizations: ['北京昆虫学会'],
      paragraphs: ['3月8日，昆虫学会举办活动，二百人参加。'],
      changes: ['split'],
    },
  ]);
});

test('should leave the bullet of such a line out of the headline', () => {
  const { articles } = corrected([...farm, `● ${missed}`, story], '- { split: 昆虫学会说 }');
  assert.equal(articles[1]?.title, missed);
});

test('should find the credit of the first article, which then stands at its end', () => {
  const first = '近日，作物学会组织专家走进通州区。（北京作物学会）';
  const { articles } = corrected(
    [...farm.slice(0, 2), first, missed, story],
    '- { split: 昆虫学会说 }',
  );
  assert.deepEqual(
    articles.map(({ organizations }) => organizations),
    [['北京作物学会'], ['北京昆虫学会']],
  );
  assert.equal(articles[0]?.paragraphs.join(), '近日，作物学会组织专家走进通州区。');
});

test('should begin an article inside a line, up to the end of the line', () => {
  const glued = `近日，作物学会组织专家走进通州区。${missed}`;
  const { articles } = corrected([...farm.slice(0, 2), glued, story], '- { split: 昆虫学会说 }');
  assert.deepEqual(articles[0]?.paragraphs, ['近日，作物学会组织专家走进通州区。']);
  assert.equal(articles[1]?.title, missed);
});

test('should part a headline from the text on its own line, where its words are given', () => {
  const glued = `昆虫学会秋日活动 ${story}`;
  const { articles } = corrected(
    [...farm, glued],
    '- { split: 昆虫学会秋日, headline: 昆虫学会秋日活动 }',
  );
  assert.equal(articles[1]?.title, '昆虫学会秋日活动');
  assert.deepEqual(articles[1]?.paragraphs, ['3月8日，昆虫学会举办活动，二百人参加。']);
});

test('should give a headline to text that prints none, and leave all its words in the text', () => {
  const { articles, issue } = corrected(
    [...farm, story],
    '- { split: "3月8日，昆虫学会举办", headline: 昆虫学会秋日活动 }',
  );
  assert.equal(articles[1]?.title, '昆虫学会秋日活动');
  assert.deepEqual(articles[1]?.paragraphs, ['3月8日，昆虫学会举办活动，二百人参加。']);
  assert.deepEqual(issue.articles[1]?.headline, []);
});

test('should begin an article in text that found no headline', () => {
  const { articles, unplaced } = corrected(
    ['【学会动态】', missed, story, ...farm],
    '- { split: 昆虫学会说 }',
  );
  assert.deepEqual(unplaced, []);
  assert.deepEqual(
    articles.map(({ title, section }) => [title, section]),
    [
      [missed, '学会动态'],
      ['作物学会走进生态农场', '学会动态'],
    ],
  );
});

test('should begin an article at a line that was taken for a section', () => {
  const flood = ['■ 市科协部署防汛工作', '6月1日，市科协召开会议，部署汛期防汛工作。'];
  const { articles, problems, issue } = corrected(
    [...farm, '【基层风采】', story, ...flood],
    '- { split: 基层风采 }',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    articles.map(({ title, section, paragraphs }) => [title, section, paragraphs.length]),
    [
      ['作物学会走进生态农场', '学会动态', 1],
      ['基层风采', '学会动态', 1],
      ['市科协部署防汛工作', '学会动态', 1],
    ],
  );
  assert.equal(issue.sectionLines.length, 1);
});

test('should not split where the words stand twice', () => {
  const again = '昆虫学会说：“明年再来，欢迎大家。”';
  const { problems, articles } = corrected([...lines, again], '- { split: 昆虫学会说 }');
  assert.deepEqual(problems, ['1:3 correction-not-applied']);
  assert.equal(articles.length, 1);
});

test('should take the line that begins with the words, not one that holds them', () => {
  const holds = '3月8日，昆虫学会说：“秋天真好。”二百人参加。';
  const { articles } = corrected([...farm, missed, holds], '- { split: 昆虫学会说 }');
  assert.deepEqual(articles[1]?.paragraphs, [holds]);
});

test('should not split at a headline', () => {
  assert.deepEqual(corrected(lines, '- { split: 作物学会走进生态农场 }').problems, [
    '1:3 correction-not-applied',
  ]);
});
