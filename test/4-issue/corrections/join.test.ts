import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPassage } from '../../../src/2-lines/passage.ts';
import { applyCorrections } from '../../../src/4-issue/corrections/apply.ts';
import { readCorrections } from '../../../src/4-issue/corrections/read.ts';
import { readIssue } from '../../../src/4-issue/read-issue.ts';
import { blocksFrom, type KnownLine } from '../blocks.ts';
import { corrected } from './corrected.ts';

const farm = ['■ 作物学会走进生态农场', '近日，作物学会组织专家走进通州区，二百人参加。'];
const flood = ['■ 一、部署防汛工作', '6月1日，市科协召开会议，部署汛期防汛工作。（市科协）'];

test('should make one article of two, the second headline a line of its text', () => {
  const { articles, problems } = corrected([...farm, ...flood], '- { join: 作物学会 }');
  assert.deepEqual(problems, []);
  assert.deepEqual(
    articles.map(({ title, organizations, changes }) => [title, organizations, changes]),
    [['作物学会走进生态农场', ['市科协'], ['joined']]],
  );
  assert.deepEqual(articles[0]?.paragraphs, [
    '近日，作物学会组织专家走进通州区，二百人参加。',
    '■ 一、部署防汛工作',
    '6月1日，市科协召开会议，部署汛期防汛工作。',
  ]);
});

test('should keep the credit of the first in its text, where it was', () => {
  const { articles } = corrected(
    [farm[0] ?? '', `${farm[1]}（北京作物学会）`, ...flood],
    '- { join: 作物学会 }',
  );
  assert.equal(
    articles[0]?.paragraphs[0],
    '近日，作物学会组织专家走进通州区，二百人参加。（北京作物学会）',
  );
  assert.deepEqual(articles[0]?.organizations, ['市科协']);
});

test('should make one headline of two lines where the first was taken for a section', () => {
  const joined = joinedTitles(
    ['section', '## 作物学会走进通州区'],
    ['headline', '## 对接服务生态农场'],
    ['paragraph', '近日，作物学会组织专家走进通州区。'],
  );
  assert.deepEqual(joined, [['作物学会走进通州区对接服务生态农场', 1]]);
});

test('should make one headline of two where the first has no text', () => {
  const joined = joinedTitles(
    ['headline', '■ 作物学会走进通州区'],
    ['headline', '对接服务生态农场'],
    ['paragraph', '近日，作物学会组织专家走进通州区。'],
  );
  assert.deepEqual(joined, [['作物学会走进通州区对接服务生态农场', 1]]);
});

/** Title and number of paragraphs of each article once the first line is joined with the next. */
function joinedTitles(...known: KnownLine[]): [string, number][] {
  const { source, blocks } = blocksFrom(...known);
  const { statements } = readCorrections('a.yml', '- { join: 作物学会走进通州区 }');
  const files = { corrections: 'a.yml', bulletin: 'a.txt', lines: [] };
  const { articles } = applyCorrections(readIssue(source, blocks), statements, files).issue;
  return articles.map(({ headline, paragraphs }) => [
    readPassage(source, headline),
    paragraphs.length,
  ]);
}

test('should put a paragraph together again that a line taken for a headline cut', () => {
  const { articles } = corrected(
    [
      '■ 甲学会召开年会',
      '近日，甲学会在通州区召开年会，部署全年工作，',
      '## 一百二十位会员',
      '参加会议。',
    ],
    '- { join: 甲学会召开年会 }',
  );
  assert.deepEqual(articles[0]?.paragraphs, [
    '近日，甲学会在通州区召开年会，部署全年工作，一百二十位会员参加会议。',
  ]);
});

test('should say that nothing follows the last article', () => {
  const { problems, articles } = corrected([...farm, ...flood], '- { join: 防汛 }');
  assert.deepEqual(problems, ['1:3 correction-without-next']);
  assert.equal(articles.length, 2);
});
