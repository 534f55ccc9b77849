import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../src/2-lines/printed.ts';
import type { Decision } from '../../src/3-blocks/decide.ts';
import { gradeArticles, gradeOf } from '../../src/4-issue/grade.ts';
import { readIssue } from '../../src/4-issue/read-issue.ts';
import { reconcile } from '../../src/4-issue/reconcile.ts';
import { blocksFrom, type KnownLine } from './blocks.ts';

const lines: KnownLine[] = [
  ['section', '【学会动态】'],
  ['headline', '■ 作物学会召开年会'],
  ['paragraph', '作物学会召开年会，秘书长主持。'],
  ['headline', '■ 市科协部署防汛工作'],
  ['paragraph', '市科协部署防汛工作，各区参加。'],
  ['section', '【基层风采】'],
  ['headline', '■ 园艺专家走进社区'],
  ['paragraph', '园艺专家走进社区，居民欢迎。'],
];

/** The grades of the three articles when one line was decided in this way. */
function graded(at?: number, decision?: Decision) {
  const { source, blocks } = blocksFrom(...lines);
  const line = blocks[at ?? -1]?.lines[0];
  if (line && decision) line.decision = decision;
  const issue = readIssue(source, blocks);
  const doubts = reconcile('bulletin.txt', readPage(source).lines, issue, blocks);
  return gradeArticles(issue, blocks, doubts);
}
const grades = (...from: Parameters<typeof graded>) => graded(...from).map(({ grade }) => grade);

test('should be sure where no reading is close and nothing contradicts another', () => {
  assert.deepEqual(grades(), ['sure', 'sure', 'sure']);
});

test('should doubt the article in which a reading is close, and no other', () => {
  const close: Decision = { role: 'paragraph', runnerUp: 'paragraph, continued', margin: 1.2 };
  assert.deepEqual(grades(4, close), ['sure', 'likely', 'sure']);
});

test('should be unsure where a line might as well be something else', () => {
  const open: Decision = { role: 'paragraph', runnerUp: 'paragraph, continued', margin: 0.5 };
  assert.deepEqual(grades(4, open), ['sure', 'unsure', 'sure']);
});

test('should doubt every article of a section whose name is in doubt', () => {
  const close: Decision = { role: 'section', runnerUp: 'headline', margin: 1.2 };
  assert.deepEqual(grades(0, close), ['likely', 'likely', 'sure']);
});

test('should doubt the article above a headline that may be its text', () => {
  const close: Decision = { role: 'headline', runnerUp: 'paragraph', margin: 1.2 };
  assert.deepEqual(grades(3, close), ['likely', 'likely', 'sure']);
});

test('should give every article that is not sure a doubt that points into its lines', () => {
  const close: Decision = { role: 'section', runnerUp: 'headline', margin: 1.2 };
  for (const {
    grade,
    lines: [first, last],
    doubts,
  } of graded(0, close)) {
    assert.equal(doubts.length > 0, grade !== 'sure');
    assert.ok(doubts.every(({ point }) => point.line >= first && point.line <= last));
  }
});

test('should be unsure of an issue in which two things contradict each other', () => {
  assert.equal(gradeOf([]), 'sure');
  const { source, blocks } = blocksFrom(['contents entry', '■ 园艺学会举办月季展'], ...lines);
  const issue = readIssue(source, blocks);
  assert.equal(gradeOf(reconcile('b.txt', readPage(source).lines, issue, blocks)), 'unsure');
});
