import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptsOf, findIn, piecesOf } from '../../../src/site/search/hits.ts';
import type { Passage } from '../../../src/site/search/record.ts';
import { fold } from '../../../src/site/search/terms.ts';

const paragraph = (text: string): Passage => ({ kind: 'paragraph', text });

function marked(text: string, query: string): string {
  const [finding] = findIn([paragraph(text)], [fold(query).terms]);
  const pieces = finding ? piecesOf(finding) : [];
  return pieces.map((piece) => (piece.hit ? `<${piece.text}>` : piece.text)).join('');
}

test('should mark the whole hit as one, with the punctuation inside it', () => {
  assert.equal(marked('落实“双碳”目标。', '双碳目标'), '落实“<双碳”目标>。');
  assert.equal(marked('标准T/CMES 04003-2022发布', 't/cmes04003'), '标准<T/CMES 04003>-2022发布');
});

test('should mark what is folded as it stands', () => {
  assert.equal(marked('共5㎏，ＡＢ', '5k'), '共<5㎏>，ＡＢ');
  assert.equal(marked('共5㎏，ＡＢ', 'ab'), '共5㎏，<ＡＢ>');
});

test('should mark hits that overlap once', () => {
  assert.equal(marked('人人人人人', '人人'), '<人人><人人>人');
});

test('should not find across the end of a passage', () => {
  assert.deepEqual(findIn([paragraph('科'), paragraph('学')], ['科学']), []);
});

test('should give at most three excerpts, each from one paragraph, with its hit', () => {
  const long = `${'甲'.repeat(200)}，科学${'乙'.repeat(200)}`;
  const findings = findIn(
    [1, 2, 3, 4].map(() => paragraph(long)),
    ['科学'],
  );
  const excerpts = excerptsOf(findings);
  assert.equal(excerpts.length, 3);
  for (const pieces of excerpts) {
    assert.deepEqual(
      pieces.map(({ text, hit }) => [hit, text.slice(0, 2)]),
      [
        [false, '…'],
        [false, '甲甲'],
        [true, '科学'],
        [false, '乙乙'],
        [false, '…'],
      ],
    );
  }
});

test('should start an excerpt at a clause where one is near', () => {
  const text = `${'甲'.repeat(40)}。本市公民科学素质提升。`;
  const [[first, second] = []] = excerptsOf(findIn([paragraph(text)], ['科学素质']));
  assert.equal(first?.text, '…');
  assert.equal(second?.text, '本市公民');
});

test('should never cut a character in two', () => {
  const text = `${'𠮷'.repeat(60)}科${'𠮷'.repeat(60)}`;
  const [pieces] = excerptsOf(findIn([paragraph(text)], ['科']));
  for (const { text: piece } of pieces ?? []) assert.doesNotMatch(piece, /\p{Surrogate}/u);
});
