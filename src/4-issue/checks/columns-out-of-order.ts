import { type Article, leadOf } from '../issue.ts';
import { type Check, finding } from './check.ts';

/**
 * Headlines and texts that were matched by their words are a guess, but for those that are plain. The
 * doubt is where the text stands: its headline stands elsewhere, among other texts.
 */
export const columnsOutOfOrder: Check = ({ issue: { outOfOrder, articles }, title }) => {
  const guessed = articles.filter(({ plain }) => !plain);
  const [first, ...others] = outOfOrder ? guessed : [];
  if (!first) return [];
  return [
    { ...finding('columns-out-of-order', textOf(first)), related: first.headline },
    ...others.map((article) => ({
      ...finding('matched-by-words', textOf(article), title(article)),
      related: article.headline,
    })),
  ];
};

const textOf = (article: Article) => article.paragraphs[0] ?? leadOf(article);
