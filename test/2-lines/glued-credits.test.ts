import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gluedCredits } from '../../src/2-lines/glued-credits.ts';
import { splitLines } from '../../src/2-lines/lines.ts';
import { pageOf } from '../support/lines.ts';

const closing = ['合唱团排练新歌两首。（声乐分会）', '书法社举办春联展。（书画分会）'];
const glued = '舞蹈队赴邻县演出三场。（舞蹈分会）来自六个镇的小提琴手在文化馆集训';

/** The lines that are cut, each up to where. */
const cutsIn = (...lines: string[]) =>
  [...gluedCredits(splitLines(lines.join('\n')))].map(([index, length]) =>
    (lines[index] as string).slice(0, length),
  );

test('should cut a line behind a credit that closes a text as others do at the ends of lines', () => {
  assert.deepEqual(cutsIn(...closing, glued), ['舞蹈队赴邻县演出三场。（舞蹈分会）']);
});

test('should cut a line behind a credit that says of itself that it is one', () => {
  const line = '舞蹈队赴邻县演出三场。（供稿：舞蹈队）来自六个镇的小提琴手在文化馆集训';
  assert.deepEqual(cutsIn(line), ['舞蹈队赴邻县演出三场。（供稿：舞蹈队）']);
});

test('should cut a line behind a credit that stood on one of its own', () => {
  const line = '（舞蹈分会供稿） 来自六个镇的小提琴手在文化馆集训';
  assert.deepEqual(cutsIn(line), ['（舞蹈分会供稿） ']);
  assert.deepEqual(cutsIn('（续上页第三行） 来自六个镇的小提琴手在文化馆集训'), []);
});

const whole: readonly (readonly [why: string, lines: readonly string[]])[] = [
  ['inside a sentence', [...closing, '舞蹈队（舞蹈分会）赴邻县演出三场，观众一千余人到场观看。']],
  [
    'of another kind than those that close texts',
    [...closing, glued.replace('舞蹈分会', '见图三')],
  ],
  ['where no text is closed so', [glued]],
  ['with hardly a word behind it', [...closing, '舞蹈队赴邻县演出三场。（舞蹈分会）完']],
];
for (const [why, lines] of whole) {
  test(`should not cut a line at parentheses ${why}`, () => assert.deepEqual(cutsIn(...lines), []));
}

test('should make two printed lines of a line that is cut, one right below the other', () => {
  const { printed } = pageOf(...closing, '', glued);
  const [end, next] = printed.slice(-2);
  assert.equal(end?.text, '舞蹈队赴邻县演出三场。（舞蹈分会）');
  assert.equal(next?.text, '来自六个镇的小提琴手在文化馆集训');
  assert.deepEqual([end?.gap, next?.gap, next?.line.index], [1, 0, 3]);
});

test('should set the text beside a credit as far from what is above as that', () => {
  const { printed } = pageOf(
    '合唱团排练新歌两首。',
    '',
    `（舞蹈分会供稿） ${'来自六个镇的小提琴手在文化馆集训'}`,
  );
  assert.deepEqual(
    printed.map(({ gap }) => gap),
    [0, 1, 1],
  );
});
