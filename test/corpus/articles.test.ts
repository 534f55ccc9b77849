import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeIssue } from './articles.ts';

const seeds = Array.from({ length: 60 }, (_, seed) => seed);
const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;

describe('makeIssue', () => {
  for (const language of languages) {
    it(`should make the same issue for the same seed (${language})`, () => {
      for (const seed of seeds) {
        assert.deepEqual(makeIssue(seed, language), makeIssue(seed, language));
      }
    });

    it(`should make another issue for another seed (${language})`, () => {
      const issues = seeds.map((seed) => JSON.stringify(makeIssue(seed, language)));
      assert.equal(new Set(issues).size, seeds.length);
    });
  }

  it('should leave no slot unfilled', () => {
    for (const language of languages) {
      for (const seed of seeds) {
        assert.doesNotMatch(JSON.stringify(makeIssue(seed, language)), /\{[a-z\d-]+\}|undefined/i);
      }
    }
  });

  it('should write headlines of 8 to 45 characters and hardly a paragraph twice', () => {
    const articles = seeds.flatMap((seed) =>
      makeIssue(seed).sections.flatMap((section) => section.articles),
    );
    for (const { title } of articles) assert.ok(title.length >= 8 && title.length <= 45, title);
    const paragraphs = articles.flatMap((article) => article.paragraphs);
    assert.ok(new Set(paragraphs).size > paragraphs.length * 0.9);
    assert.ok(paragraphs.some((text) => text.length > 400));
  });
});
