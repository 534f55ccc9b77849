import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeIssue } from './articles.ts';
import { compare, type IngestedPage } from './compare.ts';
import type { Gold } from './gold.ts';
import { layouts } from './layouts.ts';
import { seeded } from './random.ts';
import { framesOf } from './whereabouts.ts';

function setFirst(seed: number) {
  const [layout] = layouts;
  assert.ok(layout);
  return layout.set(makeIssue(seed, layout.language), seeded(seed));
}

/** What a perfect ingest would have written. */
function perfect({ masthead, contents, articles }: Gold): IngestedPage[] {
  const { title, total, ...rest } = masthead;
  const head = { publication: title, wholeNumber: total, ...rest, contents };
  return [
    { path: 'index.md', data: head, markdown: '' },
    ...articles.map(({ paragraphs, ...data }, index) => ({
      path: `${index + 1}.md`,
      data,
      markdown: paragraphs.join('\n\n'),
    })),
  ];
}

describe('compare', () => {
  it('should find nothing wrong with the gold itself', () => {
    for (const seed of [1, 2, 3]) {
      const { gold } = setFirst(seed);
      const { issue, articles } = compare(perfect(gold), gold);
      assert.deepEqual(issue, []);
      assert.deepEqual(
        articles.flatMap(({ misses }) => misses),
        [],
      );
    }
  });

  it('should not count white space and Markdown escapes', () => {
    const { gold } = setFirst(1);
    const pages = perfect(gold).map((page) => ({
      ...page,
      markdown: page.markdown.replace(/([（《])/g, ' $1').replace(/\./g, '\\.'),
    }));
    assert.ok(compare(pages, gold).articles.every(({ misses }) => misses.length === 0));
  });

  it('should tell two paragraphs from one', () => {
    const { gold } = setFirst(1);
    const pages = perfect(gold).map((page) => ({
      ...page,
      markdown: page.markdown.replaceAll('\n\n', ''),
    }));
    const { articles } = compare(pages, gold);
    for (const { gold: wanted, misses } of articles) {
      const whats = misses.map(({ what }) => what);
      assert.deepEqual(whats, wanted.paragraphs.length > 1 ? ['paragraphs'] : []);
    }
  });

  it('should miss an article that was not ingested, and say so of the issue', () => {
    const { gold } = setFirst(2);
    const { issue, articles } = compare(perfect(gold).slice(0, -1), gold);
    assert.deepEqual(
      issue.map(({ what }) => what),
      ['article count'],
    );
    assert.equal(articles.at(-1)?.misses.length !== 0, true);
  });
});

describe('framesOf', () => {
  it('should frame each article by lines that hold its text', () => {
    const { text, gold } = setFirst(3);
    const lines = text.split('\n');
    framesOf(text, gold).forEach(({ first, last }, index) => {
      const framed = lines.slice(first - 1, last).join('');
      const start = gold.articles[index]?.paragraphs[0]?.slice(0, 12) ?? '';
      assert.ok(framed.includes(start), start);
    });
  });
});
