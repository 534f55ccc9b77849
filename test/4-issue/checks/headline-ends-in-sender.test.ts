import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../../../src/4-issue/checks/check.ts';
import { headlineEndsInSender } from '../../../src/4-issue/checks/headline-ends-in-sender.ts';
import { readIssue } from '../../../src/4-issue/read-issue.ts';
import { blocksFrom, type KnownLine } from '../blocks.ts';
import { foundBy, story } from './found.ts';

/** The lines that are found when the first two of an article are one headline. */
function foundIn(article: readonly [first: string, last: string], ...entries: string[]): string[] {
  const lines: KnownLine[] = [
    ...entries.map((entry): KnownLine => ['contents entry', `■ ${entry}`]),
    ...article.map((line): KnownLine => ['headline', line]),
    ['paragraph', '近日，学会在渡口举行开放日，一百二十位会员参加。'],
  ];
  const { source, blocks } = blocksFrom(...lines);
  const [upper, lower] = blocks.splice(entries.length, 2);
  if (!upper || !lower) throw new Error('no headline of two lines');
  const headline = { ...upper, passage: [...upper.passage, ...lower.passage] };
  blocks.splice(entries.length, 0, headline);
  const reading = readingOf(readIssue(source, blocks), blocks);
  return headlineEndsInSender(reading).map(({ at }) => reading.read(at));
}

test('should find names on the last line of a headline', () => {
  assert.deepEqual(foundIn(['暴雨之夜的渡口救援', '临江大学航海俱乐部']), [
    '暴雨之夜的渡口救援临江大学航海俱乐部',
  ]);
});

test('should find a last line that says from whom, whatever the name', () => {
  const article = ['Letters of a Ferryman Join the Archives', 'From Special Collections'] as const;
  assert.deepEqual(foundIn(article), [article.join(' ')]);
});

test('should accept a last line that is no name', () => {
  assert.deepEqual(foundIn(['市科协考察组调研时要求', '各学会做好防汛']), []);
  assert.deepEqual(foundIn(['全省洞穴研究三十周年', '学术研讨会']), []);
  assert.deepEqual(foundIn(['A Ferryman Comes Home', 'from a life on the river']), []);
});

test('should accept names that the contents print with the rest of their headline', () => {
  assert.deepEqual(foundIn(['市科协考察组走进', '临江大学'], '市科协考察组走进临江大学'), []);
});

test('should find names behind one headline alone, but none that the contents print with it', () => {
  const found = (headline: string, ...entries: string[]) => {
    const contents = entries.map((entry): KnownLine => ['contents entry', `■ ${entry}`]);
    return foundBy(headlineEndsInSender, ...contents, ...story(headline));
  };
  const headline = '暴雨之夜的渡口救援　／临江大学航海俱乐部';
  assert.deepEqual(found('暴雨之夜的渡口救援／秘书处'), [
    'headline-ends-in-sender: 暴雨之夜的渡口救援／秘书处',
  ]);
  assert.deepEqual(found(headline, headline), []);
  assert.deepEqual(found('教学科研两不误／双丰收'), []);
});
