import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinParts } from '../../../src/site/search/join.ts';
import { type Passage, writeContent } from '../../../src/site/search/record.ts';
import { byArticle, startsOf } from '../../../src/site/search/starts.ts';
import { termsOf } from '../../../src/site/search/terms.ts';
import { BLANK, partsOf } from '../../../src/site/search/words.ts';
import { anyArticle } from './passages.ts';

/** What Pagefind makes of the articles of a part: for each word its places, by what it indexes of it. */
function placesOf(content: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  content.split(' ').forEach((given, place) => {
    const word = given.replace(/[^\p{Alphabetic}\p{N}]/gu, '').toLowerCase();
    places.set(word, [...(places.get(word) ?? []), place]);
  });
  return places;
}

/** For each article the places of a phrase, as the browser finds them. */
function find(articles: readonly (readonly Passage[])[], phrase: string): number[][] {
  const contents = articles.map(writeContent);
  const places = placesOf(contents.map(({ content }) => content).join(' '));
  const starts = startsOf(contents.map(({ ends }) => ends.all));
  const joined = joinParts(
    partsOf(phrase).map(({ word, offset }) => ({
      offset,
      places: byArticle(places.get(word) ?? [], starts),
    })),
  );
  return articles.map((_, article) => joined.get(article) ?? []);
}

test('should let any piece of a passage be found in every article, as often as it stands there', () => {
  const articles = fc.array(anyArticle, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(articles, fc.nat(), fc.nat(), fc.nat(), (all, pick, from, length) => {
      const passages = all.flat();
      const characters = [...(passages[pick % passages.length]?.text ?? '')];
      const start = from % Math.max(characters.length, 1);
      const phrase = termsOf(characters.slice(start, start + 1 + (length % 12)).join(''));
      if (phrase.length < 2) return;
      assert.deepEqual(
        find(all, phrase.join('')).map((places) => places.length),
        all.map((own) => own.reduce((sum, { text }) => sum + timesIn(termsOf(text), phrase), 0)),
      );
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

test('should not let a phrase run from one passage or article into the next', () => {
  const first: Passage[] = [
    { kind: 'headline', text: '科' },
    { kind: 'paragraph', text: '学素' },
    { kind: 'paragraph', text: '“质”，人才' },
  ];
  const second: Passage[] = [{ kind: 'headline', text: '培养' }];
  for (const phrase of ['科学', '素质', '学素质人', '才培', '人才培养']) {
    assert.deepEqual(find([first, second], phrase), [[], []], phrase);
  }
  assert.deepEqual(find([first, second], '质人才'), [[6], []]);
  assert.deepEqual(find([first, second], '培养'), [[], [1]]);
});

test('should tell by the place of a hit in what it stands', () => {
  const passages: Passage[] = [
    { kind: 'headline', text: '科协年会' },
    { kind: 'organization', text: '科协' },
    { kind: 'paragraph', text: '近日科协召开年会。' },
  ];
  const { ends } = writeContent(passages);
  const [headline = 0, organization = 0, paragraph = 0] = find([passages], '科协')[0] ?? [];
  assert.ok(headline < ends.headline);
  assert.ok(ends.headline <= organization && organization < ends.organization);
  assert.ok(ends.organization <= paragraph && paragraph < ends.all);
});

test('should take up as many places as it says, whatever stands in the passages', () => {
  fc.assert(
    fc.property(anyArticle, (passages) => {
      const { content, ends } = writeContent(passages);
      assert.ok(content.startsWith(BLANK));
      assert.equal(content.split(/\s+/u).length, ends.all);
    }),
  );
});

test('should file two folded terms under each place, or nothing', () => {
  const { content } = writeContent([{ kind: 'paragraph', text: '“雙碳”目标 Ａé。' }]);
  assert.equal(content, '| 双碳 碳目 目标 标a ae |');
});
