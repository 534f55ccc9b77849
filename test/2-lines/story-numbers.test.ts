import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitLines } from '../../src/2-lines/lines.ts';
import { storyNumbers } from '../../src/2-lines/story-numbers.ts';

const numbers = (...lines: string[]) =>
  storyNumbers(splitLines(lines.join('\n'))).map(({ text }) => text);
const story = (headline: string) => [headline, `近日，${headline}，市民前来参观。`];
const three = (one: string, two: string, three: string) => [
  ...[one, ...story('茶园开门迎客')],
  ...[two, ...story('茶师培训班结业')],
  ...[three, ...story('茶博会落下帷幕')],
];

for (const marks of [
  ['01', '02', '03'],
  ['PART 01', 'PART 02', 'PART 03'],
  ['NO.1', 'NO.2', 'NO.3'],
  ['①', '②', '③'],
  ['/ 01 /', '/ 02 /', '/ 03 /'],
] satisfies [string, string, string][]) {
  test(`should read past ${marks[0]} on a line of its own above each headline`, () => {
    assert.deepEqual(numbers(...three(...marks)), [...marks]);
  });
}

test('should read past numbers below credits that close the texts', () => {
  const lines = three('01', '02', '03').map((line) => line.replace(/。$/u, '。（县茶业局）'));
  assert.deepEqual(numbers(...lines), ['01', '02', '03']);
});

test('should not take numbers that begin elsewhere, or skip one', () => {
  assert.deepEqual(numbers(...three('2', '3', '4')), []);
  assert.deepEqual(numbers(...three('01', '02', '04')), []);
});

test('should not take folios, in the middle of sentences', () => {
  const page = ['茶园今年扩大了面积，并且请来', '1', '两位老师傅讲课。'];
  const pages = [...page, ...page.with(1, '2'), ...page.with(1, '3')];
  assert.deepEqual(numbers(...pages), []);
});

test('should not take the numbers of a table, whose cells tell nothing', () => {
  assert.deepEqual(numbers('1', '王甲', '一等', '2', '李乙', '二等', '3', '张丙', '二等'), []);
});

describe('numbers of sections beside those of stories', () => {
  const parts = (one: string, two: string) => [
    ...[one, '茶园要闻', '01', ...story('茶园开门迎客')],
    ...['02', ...story('茶师培训班结业')],
    ...[two, '茶山来信', '03', ...story('茶博会落下帷幕')],
  ];

  test('should be read past, each above a name and the number of its first story', () => {
    const read = numbers(...parts('PART.01', 'PART.02'));
    assert.deepEqual(read, ['PART.01', '01', '02', 'PART.02', '03']);
  });

  test('should not be taken where they skip one, or stand above something else', () => {
    assert.deepEqual(numbers(...parts('PART.01', 'PART.03')), []);
    assert.deepEqual(numbers('PART.01', '茶园要闻', '春茶上市', ...three('01', '02', '03')), []);
  });
});
