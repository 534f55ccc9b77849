import { creditAtEnd } from '../../3-blocks/signs/credit.ts';
import { type Check, finding } from './check.ts';

/** A credit closes an article: one in the middle, or a second one, may be the end of another. */
export const creditInside: Check = ({ issue: { articles }, read, title }) =>
  articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph, index) => {
      if (!creditAtEnd(read(paragraph))) return [];
      const { credit, paragraphs } = article;
      const last = index === paragraphs.length - 1;
      const rule = credit && last ? 'several-credits' : 'credit-inside';
      return [{ ...finding(rule, paragraph, title(article)), related: credit }];
    }),
  );
