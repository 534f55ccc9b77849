import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutPassage, joint, readPassage, trimSpan } from '../../src/2-lines/passage.ts';

/** A source of one piece a line, and the passage over all of them. */
function broken(...pieces: string[]): {
  source: string;
  passage: { start: number; end: number }[];
} {
  let at = 0;
  const passage = pieces.map((piece) => {
    const span = { start: at, end: at + piece.length };
    at = span.end + 1;
    return span;
  });
  return { source: pieces.join('\n'), passage };
}

function join(...pieces: string[]): string {
  const { source, passage } = broken(...pieces);
  return readPassage(source, passage);
}

const joined: readonly (readonly [why: string, pieces: string[], text: string])[] = [
  ['Han characters without a space', ['各学会要发挥人', '才优势'], '各学会要发挥人才优势'],
  ['Latin words with a space', ['Rock Mechanics', 'Bulletin'], 'Rock Mechanics Bulletin'],
  ['a sentence and the next with a space', ['was held.', 'It was good'], 'was held. It was good'],
  ['rows of a table line by line', ['| 站点 | 水位 |', '|---|---|'], '| 站点 | 水位 |\n|---|---|'],
  ['what a hyphen parts without a space', ['Sino-', 'German'], 'Sino-German'],
  ['what a slash parts without a space', ['and/', 'or'], 'and/or'],
  ['a number cut in two without a space', ['20', '23年'], '2023年'],
  ['a word and a number with a space', ['held in', '2023'], 'held in 2023'],
  ['Han and Latin without a space', ['发布', 'AI 模型'], '发布AI 模型'],
  ['Latin and Han without a space', ['发布 AI', '模型'], '发布 AI模型'],
  ['a quotation with a space', ['said', '“Welcome”'], 'said “Welcome”'],
  [
    'three pieces',
    ['国际岩石力学学会', 'Rock Mechanics', 'Bulletin'],
    '国际岩石力学学会Rock Mechanics Bulletin',
  ],
];

for (const [why, pieces, text] of joined) {
  test(`should join ${why}`, () => assert.equal(join(...pieces), text));
}

test('should say what stands between two pieces', () => {
  assert.equal(joint('Rock', 'Mechanics'), ' ');
  assert.equal(joint('岩石', '力学'), '');
});

test('should read one piece as it stands', () => {
  assert.equal(join('科协  每周动态'), '科协  每周动态');
  assert.equal(readPassage('科协', []), '');
});

test('should cut a credit off a paragraph that is broken inside of it', () => {
  const { source, passage } = broken('奠定了基础。（北京作物', '学会）');
  const text = readPassage(source, passage);
  const from = text.indexOf('（');
  assert.equal(readPassage(source, cutPassage(source, passage, 0, from)), '奠定了基础。');
  const rest = cutPassage(source, passage, from, text.length);
  assert.equal(readPassage(source, rest), '（北京作物学会）');
  assert.equal(rest.length, 2);
});

test('should cut nothing out of a passage where nothing is asked for', () => {
  const { source, passage } = broken('科协', '动态');
  assert.deepEqual(cutPassage(source, passage, 2, 2), []);
});

const piece = fc
  .array(fc.constantFrom(...'学会年会AbZ20，。-/ '), { minLength: 1, maxLength: 8 })
  .map((characters) => characters.join('').trim())
  .filter((text) => text !== '');
const passageAndPlace = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .chain((pieces) => fc.tuple(fc.constant(pieces), fc.nat({ max: join(...pieces).length })));
const withoutSpace = (text: string) => text.replace(/\s+/gu, '');

test('should give both halves of a passage the characters of the whole, wherever it is cut', () => {
  fc.assert(
    fc.property(passageAndPlace, ([pieces, place]) => {
      const { source, passage } = broken(...pieces);
      const text = readPassage(source, passage);
      const half = (from: number, to: number) =>
        readPassage(source, cutPassage(source, passage, from, to));
      assert.equal(withoutSpace(half(0, place)), withoutSpace(text.slice(0, place)));
      assert.equal(withoutSpace(half(place, text.length)), withoutSpace(text.slice(place)));
      assert.equal(half(0, text.length), text);
    }),
    { numRuns: 1000 },
  );
});

test('should give halves that never overlap and never open or close with white space', () => {
  fc.assert(
    fc.property(passageAndPlace, ([pieces, place]) => {
      const { source, passage } = broken(...pieces);
      const { length } = readPassage(source, passage);
      const parts = [
        ...cutPassage(source, passage, 0, place),
        ...cutPassage(source, passage, place, length),
      ];
      parts.forEach(({ start, end }, index) => {
        const text = source.slice(start, end);
        assert.equal(text, text.trim());
        assert.ok(start >= (parts[index - 1]?.end ?? 0) && end > start);
      });
    }),
  );
});

test('should take the white space off a span', () => {
  assert.deepEqual(trimSpan('　年会 \n', { start: 0, end: 5 }), { start: 1, end: 3 });
  assert.deepEqual(trimSpan('　年会 ', { start: 3, end: 4 }), { start: 4, end: 4 });
});
