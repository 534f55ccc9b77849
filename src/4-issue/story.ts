/** Whether a headline stands over its own story, or over one that belongs to another headline. */
import { pairsIn, pairsOf, shareOf } from '../2-lines/pairs.ts';
import { type Passage, readPassage } from '../2-lines/passage.ts';
import { titleOf } from './as-corrected.ts';
import type { Article } from './issue.ts';

/** Columns are mixed up within a page, so only so many articles up and down are compared. */
const reach = 6;
/** A headline of which less is in its text looks for a better one. */
const wellMatched = 0.35;
/** Another headline must fit the text better by this share of its character pairs. */
const leastGain = 0.4;

/** The article whose headline fits this article's text clearly better than its own, if any. */
export function storyOf(
  source: string,
  articles: readonly Article[],
  index: number,
): Article | undefined {
  const article = articles[index];
  if (!article || article.paragraphs.length === 0) return undefined;
  const read = (passage: Passage) => readPassage(source, passage);
  const story = pairsIn(article.paragraphs.map(read).join('\n'));
  const fit = (other: Article) => shareOf(pairsOf(titleOf(source, other)), story);
  const own = fit(article);
  if (own >= wellMatched) return undefined;
  return articles
    .slice(Math.max(0, index - reach), index + reach + 1)
    .find((other) => other !== article && fit(other) >= own + leastGain);
}
