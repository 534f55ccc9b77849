import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corrected } from './corrected.ts';

const lines = [
  '■ 作物学会走进生态农场',
  '近日，作物学会组织专家走进通州区，二百人参加。',
  '会议由秘书长主持，一百二十位会员参加会议。（北京作物学会）',
  '■ 市科协部署防汛工作',
  '6月1日，市科协召开会议，部署汛期防汛工作。',
  '各区科协汇报了本区的工作，交流了经验。',
];

test('should move a paragraph to its place in the order of the source, its credit with it', () => {
  const { articles, problems } = corrected(lines, '- { move: 会议由秘书长主持, to: 防汛 }');
  assert.deepEqual(problems, []);
  assert.deepEqual(
    articles.map(({ paragraphs }) => paragraphs.map((text) => text.slice(0, 4))),
    [['近日，作'], ['会议由秘', '6月1日', '各区科协']],
  );
  assert.deepEqual(
    articles.map(({ organizations, changes }) => [organizations, changes]),
    [
      [[], ['moved']],
      [['北京作物学会'], ['moved']],
    ],
  );
});

test('should move a paragraph behind another', () => {
  const { articles } = corrected(
    lines,
    '- { move: 会议由秘书长主持, to: 防汛, after: 部署汛期防汛工作 }',
  );
  assert.deepEqual(
    articles[1]?.paragraphs.map((text) => text.slice(0, 4)),
    ['6月1日', '会议由秘', '各区科协'],
  );
});

test('should move a paragraph inside its article', () => {
  const { articles } = corrected(lines, '- { move: "6月1日", to: 防汛, after: 各区科协 }');
  assert.deepEqual(
    articles[1]?.paragraphs.map((text) => text.slice(0, 4)),
    ['各区科协', '6月1日'],
  );
});

test('should move text that found no headline', () => {
  const { articles, unplaced } = corrected(
    ['【学会动态】', '据悉，本次活动共有二百位会员参加，反响热烈。', ...lines],
    '- { move: 据悉, to: 防汛 }',
  );
  assert.deepEqual(unplaced, []);
  assert.match(articles[1]?.paragraphs[0] ?? '', /^据悉/u);
});

test('should move a line that was taken for a section, with its marks', () => {
  const { articles, problems, issue } = corrected(
    ['【学会动态】', ...lines.slice(0, 2), '【基层风采】', ...lines.slice(3)],
    '- { move: 基层风采, to: 作物学会 }',
  );
  assert.deepEqual(problems, []);
  assert.equal(articles[0]?.paragraphs.at(-1), '【基层风采】');
  assert.equal(articles[1]?.section, '学会动态');
  assert.equal(issue.sectionLines.length, 1);
});

test('should not move where the article, or the paragraph before, is not found', () => {
  for (const target of [
    'to: 月季展',
    'to: 防汛, after: 会议由秘书长主持',
    'to: 防汛, after: 月季',
  ]) {
    const { problems, articles } = corrected(lines, `- { move: 会议由秘书长, ${target} }`);
    assert.deepEqual(problems, ['1:3 correction-not-applied'], target);
    assert.equal(articles[0]?.paragraphs.length, 2);
  }
});
