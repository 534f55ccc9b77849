import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Passage,
  readAbout,
  readContent,
  writeAbout,
  writeContent,
} from '../../../src/site/search/record.ts';
import { fold } from '../../../src/site/search/terms.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'科协2Ａaé㎏①，“”{^|~ \n𠮷가!$') }),
);
const anyPassage: fc.Arbitrary<Passage> = fc
  .tuple(fc.constantFrom<Passage['kind']>('headline', 'organization', 'paragraph'), anyText)
  .map(([kind, text]) => ({ kind, text }));

/** What Pagefind makes of a content: the word at each position, by what it indexes of it. */
function wordsAt(content: string): string[] {
  return content
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => word.replace(/[^\p{Alphabetic}\p{N}]/gu, '').toLowerCase());
}

/** Whether the phrase stands at consecutive positions. */
function holds(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((term, index) => words[at + index] === term));
}

test('should give back every passage to the character', () => {
  fc.assert(
    fc.property(fc.array(anyPassage), (passages) => {
      assert.deepEqual(readContent(writeContent(passages)), passages);
    }),
  );
});

test('should let any piece of a passage be found as a phrase', () => {
  fc.assert(
    fc.property(
      fc.array(anyPassage),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (passages, pick, from, length) => {
        const { text } = passages[pick % Math.max(passages.length, 1)] ?? { text: '' };
        const characters = [...text];
        const start = from % Math.max(characters.length, 1);
        const piece = characters.slice(start, start + 1 + (length % 12)).join('');
        const phrase = [...fold(piece).terms];
        assert.ok(phrase.length === 0 || holds(wordsAt(writeContent(passages)), phrase));
      },
    ),
    { numRuns: 500 },
  );
});

test('should not let a phrase run from one passage into the next', () => {
  const content = writeContent([
    { kind: 'headline', text: '科' },
    { kind: 'paragraph', text: '学' },
    { kind: 'paragraph', text: '“素”，质' },
  ]);
  assert.ok(!holds(wordsAt(content), ['科', '学']));
  assert.ok(!holds(wordsAt(content), ['学', '素']));
  assert.ok(holds(wordsAt(content), ['素', '质']));
});

test('should attach only ASCII punctuation to a term, as Pagefind indexes anything else', () => {
  const content = writeContent([{ kind: 'paragraph', text: '“双碳”目标 Ａ，é。' }]);
  for (const word of content.split(' ')) assert.match(word, /^.?[!-/:-@[-`{-~]*$/u);
});

test('should hide what is told about a record from the index', () => {
  const about = { issue: '科协每周动态 2023年第7期', section: '学会动态', date: '2023-03-10' };
  assert.deepEqual(readAbout(writeAbout(about)), about);
  assert.deepEqual(wordsAt(writeAbout(about)), ['']);
});
