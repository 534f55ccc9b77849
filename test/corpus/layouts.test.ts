import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeIssue } from './articles.ts';
import { layouts } from './layouts.ts';
import { seeded, seedOf } from './random.ts';
import { calm } from './setting/parts.ts';

const seeds = [0, 1, 2, 3, 4, 5, 6, 7];
const bare = (text: string) => text.replace(/\s+/g, '');

function set(name: string, seed: number) {
  const layout = layouts.find((each) => each.name === name);
  assert.ok(layout);
  const issue = makeIssue(seed, layout.language);
  return { issue, ...layout.set(issue, seeded(seedOf(name, seed))) };
}

/** Whether all characters of `part` stand in `whole` in this order, whatever is between them. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const char of whole) if (char === part[at]) at++;
  return at === part.length;
}

describe('layouts', () => {
  it('should have names of their own', () => {
    assert.equal(new Set(layouts.map(({ name }) => name)).size, layouts.length);
  });

  it('should keep some aside', () => {
    assert.ok(layouts.filter(({ heldOut }) => heldOut).length >= 6);
  });

  for (const { name, outOfOrder } of layouts) {
    describe(name, () => {
      it('should print the same text for the same seed', () => {
        assert.equal(set(name, 1).text, set(name, 1).text);
        assert.notEqual(set(name, 1).text, set(name, 2).text);
      });

      it('should print every paragraph, organization and headline in order', () => {
        for (const seed of seeds) {
          const { text, gold } = set(name, seed);
          const printed = gold.articles.map(
            ({ title, paragraphs }) => (outOfOrder ? '' : title) + paragraphs.join(''),
          );
          assert.ok(isWithin(bare(printed.join('')), bare(text)), `seed ${seed}`);
          const sections = gold.articles.map(({ section }) => section ?? '');
          for (const section of sections) assert.ok(bare(text).includes(bare(section)));
        }
      });

      it('should name as many articles in its gold as the issue has', () => {
        for (const seed of seeds) {
          const { issue, gold } = set(name, seed);
          const all = issue.sections.flatMap((section) => section.articles);
          // Out of order, only stories that say a word of their headlines can be told apart.
          const titles = new Set(gold.articles.map(({ title }) => title));
          const articles = outOfOrder ? all.filter(({ title }) => titles.has(calm(title))) : all;
          assert.equal(gold.articles.length, articles.length);
          gold.articles.forEach((article, index) => {
            assert.equal(article.paragraphs.length, articles[index]?.paragraphs.length);
            assert.ok(article.paragraphs.every((paragraph) => paragraph.trim()));
          });
        }
      });
    });
  }
});
