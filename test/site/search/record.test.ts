import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinParts } from '../../../src/site/search/join.ts';
import { type Passage, readContent, writeContent } from '../../../src/site/search/record.ts';
import { fold } from '../../../src/site/search/terms.ts';
import { partsOf } from '../../../src/site/search/words.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'科协2Ａaé㎏①，“”{^|~ \n𠮷가!$') }),
);
/** Passages in the order in which an article has them. */
const anyArticle: fc.Arbitrary<Passage[]> = fc
  .tuple(anyText, fc.array(anyText, { maxLength: 2 }), fc.array(anyText, { maxLength: 3 }))
  .map(([headline, organizations, paragraphs]) => [
    { kind: 'headline', text: headline },
    ...organizations.map((text) => ({ kind: 'organization' as const, text })),
    ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
  ]);

/** What Pagefind makes of a content: for each word its places, by what it indexes of it. */
function placesOf({ content }: { content: string }): Map<string, number[]> {
  const places = new Map<string, number[]>();
  content.split(' ').forEach((given, place) => {
    const word = given.replace(/[^\p{Alphabetic}\p{N}]/gu, '').toLowerCase();
    places.set(word, [...(places.get(word) ?? []), place]);
  });
  return places;
}

/** The places of a phrase, as the browser finds them. */
function find(passages: readonly Passage[], phrase: string): number[] {
  const places = placesOf(writeContent(passages));
  const parts = partsOf(phrase);
  const joined = joinParts(
    parts.map(({ word, offset }) => ({ offset, places: new Map([[0, places.get(word) ?? []]]) })),
  );
  return joined.get(0) ?? [];
}

test('should give back every passage to the character', () => {
  fc.assert(
    fc.property(anyArticle, (passages) => {
      assert.deepEqual(readContent(writeContent(passages).content), passages);
    }),
  );
});

test('should let any piece of a passage be found, as often as it stands there', () => {
  fc.assert(
    fc.property(anyArticle, fc.nat(), fc.nat(), fc.nat(), (passages, pick, from, length) => {
      const { text } = passages[pick % passages.length] ?? { text: '' };
      const characters = [...text];
      const start = from % Math.max(characters.length, 1);
      const phrase = fold(characters.slice(start, start + 1 + (length % 12)).join('')).terms;
      if ([...phrase].length < 2) return;
      const count = passages
        .map((passage) => [...fold(passage.text).terms])
        .reduce((sum, terms) => sum + timesIn(terms, [...phrase]), 0);
      assert.equal(find(passages, phrase).length, count);
    }),
    { numRuns: 500 },
  );
});

function timesIn(terms: readonly string[], phrase: readonly string[]): number {
  return terms.filter((_, at) => phrase.every((term, index) => terms[at + index] === term)).length;
}

test('should know all characters, each once', () => {
  const { characters } = writeContent([
    { kind: 'headline', text: '科学Ａ' },
    { kind: 'paragraph', text: '科協，' },
  ]);
  assert.deepEqual([...characters], ['科', '学', 'a', '协']);
});

test('should not let a phrase run from one passage into the next', () => {
  const passages: Passage[] = [
    { kind: 'headline', text: '科' },
    { kind: 'paragraph', text: '学' },
    { kind: 'paragraph', text: '“素”，质' },
  ];
  assert.deepEqual(find(passages, '科学'), []);
  assert.deepEqual(find(passages, '学素'), []);
  assert.equal(find(passages, '素质').length, 1);
});

test('should tell by the place of a hit in what it stands', () => {
  const passages: Passage[] = [
    { kind: 'headline', text: '科协年会' },
    { kind: 'organization', text: '科协' },
    { kind: 'paragraph', text: '近日科协召开年会。' },
  ];
  const { ends } = writeContent(passages);
  const [headline = 0, organization = 0, paragraph = 0] = find(passages, '科协');
  assert.ok(headline < ends.headline);
  assert.ok(ends.headline <= organization && organization < ends.organization);
  assert.ok(ends.organization <= paragraph && paragraph < ends.all);
});

test('should attach only ASCII punctuation to a term, as Pagefind indexes anything else', () => {
  const { content } = writeContent([{ kind: 'paragraph', text: '“双碳”目标 Ａ，é。' }]);
  for (const word of content.split(' ')) assert.match(word, /^(?:..)?[!-/:-@[-`{-~]*$/u);
});
