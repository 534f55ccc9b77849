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
/** By less where its own text says nothing of what it says, so that it is surely parted from its story. */
const leastOfParted = 0.25;

/** The article whose headline fits this article's text clearly better than its own, if any. */
export function storyOf(
  source: string,
  articles: readonly Article[],
  index: number,
): Article | undefined {
  const article = articles[index];
  if (!article || article.paragraphs.length === 0) return undefined;
  const read = (passage: Passage) => readPassage(source, passage);
  const storyOf = ({ paragraphs }: Article) => pairsIn(paragraphs.map(read).join('\n'));
  const story = storyOf(article);
  const fit = (other: Article) => shareOf(pairsOf(titleOf(source, other)), story);
  const isParted = (other: Article) =>
    shareOf(pairsOf(titleOf(source, other)), storyOf(other)) === 0;
  const own = fit(article);
  if (own >= wellMatched) return undefined;
  return articles.slice(Math.max(0, index - reach), index + reach + 1).find((other) => {
    const gain = other === article ? 0 : fit(other) - own;
    return gain >= leastGain || (own === 0 && gain >= leastOfParted && isParted(other));
  });
}
