import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corrected } from './corrected.ts';

const head = '■ 作物学会走进生态农场';

test('should set a line aside and join the paragraph that it cut', () => {
  const { articles, dropped, problems } = corrected(
    [
      head,
      '近日，作物学会组织专家走进通州区，对接服务三家',
      '《科协动态》编辑部',
      '生态农场，二百人参加。',
    ],
    '- { drop: 科协动态编辑部 }',
  );
  assert.deepEqual(problems, []);
  assert.equal(
    articles.flatMap(({ paragraphs }) => paragraphs).join('|'),
    '近日，作物学会组织专家走进通州区，对接服务三家生态农场，二百人参加。',
  );
  assert.deepEqual(dropped, ['《科协动态》编辑部']);
});

test('should set aside no more than the quoted words inside a line', () => {
  const { articles, dropped } = corrected(
    [head, '近日，作物学会组织专家 北京科协动态 第3页 走进通州区，二百人参加。'],
    '- { drop: 北京科协动态 第3页 }',
  );
  assert.deepEqual(articles[0]?.paragraphs, ['近日，作物学会组织专家走进通州区，二百人参加。']);
  assert.deepEqual(dropped, ['北京科协动态 第3页']);
  assert.deepEqual(articles[0]?.changes, ['dropped']);
});

test('should let the article before go on where a headline is set aside', () => {
  const { articles } = corrected(
    [
      head,
      '近日，作物学会组织专家走进通州区。',
      '■ 北京科协动态',
      '会议由秘书长主持，二百人参加。',
    ],
    '- { drop: 北京科协动态 }',
  );
  assert.deepEqual(
    articles.map(({ title, paragraphs }) => [title, paragraphs]),
    [
      [
        '作物学会走进生态农场',
        ['近日，作物学会组织专家走进通州区。', '会议由秘书长主持，二百人参加。'],
      ],
    ],
  );
});

test('should leave text unplaced whose headline is set aside with none before it', () => {
  const { articles, unplaced } = corrected(
    [head, '近日，作物学会组织专家走进通州区。'],
    '- { drop: 作物学会走进生态农场 }',
  );
  assert.deepEqual(articles, []);
  assert.deepEqual(unplaced, ['近日，作物学会组织专家走进通州区。']);
});

test('should set a section line aside, whose articles fall back to the section before', () => {
  const { articles } = corrected(
    [
      '【学会动态】',
      head,
      '近日，作物学会组织专家走进通州区。',
      '【基层风采】',
      '■ 市科协部署防汛工作',
      '6月1日，市科协召开会议，部署汛期防汛工作。',
    ],
    '- { drop: 基层风采 }',
  );
  assert.deepEqual(
    articles.map(({ section }) => section),
    ['学会动态', '学会动态'],
  );
});

const repeated = [
  head,
  '近日，作物学会组织专家走进通州区。',
  '北京科协动态',
  '会议由秘书长主持，二百人参加。',
  '北京科协动态',
  '专家表示，北京科协动态办得很好，会员爱读。',
];

test('should set words aside wherever they stand like that, only when told so', () => {
  const { problems } = corrected(repeated, '- { drop: 北京科协动态 }');
  assert.deepEqual(problems, ['1:3 correction-not-applied']);
  const { dropped, articles } = corrected(repeated, '- { drop: 北京科协动态, every: true }');
  assert.deepEqual(dropped, ['北京科协动态', '北京科协动态']);
  assert.match(
    articles.flatMap(({ paragraphs }) => paragraphs).join(),
    /专家表示，北京科协动态办得很好/u,
  );
});

test('should say that words stand nowhere, also when every place is meant', () => {
  assert.deepEqual(corrected(repeated, '- { drop: 月季, every: true }').problems, [
    '1:3 correction-not-applied',
  ]);
});
