import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corrected } from './corrected.ts';

const lines = [
  '【学会动态】',
  '■ 作物学会走进生态农场',
  '近日，作物学会组织专家走进通州区，对接服务三家生态农场。（北京作物学会）',
  '■ 市科协部署防汛工作',
  '6月1日，市科协召开会议，部署汛期防汛工作。',
];

test('should give an article another title and keep the printed headline in its place', () => {
  const { articles, issue } = corrected(
    lines,
    '- { article: 作物学会走进生态农场, title: 走进农场 }',
  );
  assert.equal(articles[0]?.title, '走进农场');
  assert.deepEqual(articles[0]?.changes, ['title']);
  const [span] = issue.articles[0]?.headline ?? [];
  assert.equal(issue.source.slice(span?.start, span?.end), '作物学会走进生态农场');
});

test('should find an article by a part of its headline that no other has', () => {
  const { articles } = corrected(lines, '- { article: 防汛, title: 防汛 }');
  assert.deepEqual(
    articles.map(({ title }) => title),
    ['作物学会走进生态农场', '防汛'],
  );
});

test('should find it by a whole headline that is a part of another one', () => {
  const { articles, problems } = corrected(
    [...lines, '■ 防汛', '6月2日，防汛会议召开，一百二十人参加会议。'],
    '- { article: 防汛, title: 会议 }',
  );
  assert.deepEqual(problems, []);
  assert.equal(articles[2]?.title, '会议');
});

test('should set sections and columns, and take them away', () => {
  const { articles } = corrected(
    lines,
    '- { article: 作物学会, section: 基层风采, subsection: 通州 }',
    '- { article: 防汛, section: null }',
  );
  assert.equal(articles[0]?.section, '基层风采');
  assert.equal(articles[0]?.subsection, '通州');
  assert.deepEqual(articles[0]?.changes, ['section', 'subsection']);
  assert.equal(articles[1]?.section, undefined);
});

test('should set organizations whose names the bulletin does not print, and take them away', () => {
  const { articles } = corrected(
    lines,
    '- { article: 防汛, organizations: [市科协, 区科协] }',
    '- { article: 作物学会, organizations: [] }',
  );
  assert.deepEqual(articles[1]?.organizations, ['市科协', '区科协']);
  assert.deepEqual(articles[0]?.organizations, []);
  assert.equal(
    articles[0]?.paragraphs.join(),
    '近日，作物学会组织专家走进通州区，对接服务三家生态农场。',
  );
});

test('should know an article by its corrected title too', () => {
  const { articles, problems } = corrected(
    lines,
    '- { article: 防汛, title: 度汛 }',
    '- { article: 度汛, section: 市科协 }',
    '- { article: 市科协部署防汛工作, subsection: 会议 }',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(articles[1]?.changes, ['title', 'section', 'subsection']);
});

test('should not take a headline for one that only shares words with it', () => {
  const { problems } = corrected(lines, '- { article: 昆虫学会走进生态农场, title: 甲 }');
  assert.deepEqual(problems, ['1:3 correction-not-applied']);
});
