import { endingOf, opensStory } from '../../3-blocks/signs/sentence.ts';
import { leadOf } from '../issue.ts';
import { type Check, finding } from './check.ts';

/** A headline is no shorter and no longer, in UTF-16 units. */
const [shortest, longest] = [6, 50];
/** A story's first paragraph is at least as long, in UTF-16 units. */
const storyLength = 30;

/** A name this short may be a section's, and the headline stand below it, in UTF-16 units. */
const longestName = 14;
const numbered = /^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]|[①-⑳])/u;

/**
 * A short line without a full stop, in the middle of an article, below which a story opens; or a
 * numbered one right below a headline that is as short as a section's name.
 */
export const missedHeadline: Check = (reading) => [...inside(reading), ...belowName(reading)];

const belowName: Check = ({ issue: { articles }, read, title, excerpt }) =>
  articles.flatMap((article) => {
    const [first, next] = article.paragraphs;
    if (!first || !next || read(article.headline).length > longestName) return [];
    const text = read(first);
    const heads = numbered.test(text) && text.length <= longest && endingOf(text) === 'open';
    if (!heads || read(next).length < storyLength) return [];
    const found = finding('missed-headline', first, excerpt(first), title(article));
    return [{ ...found, related: leadOf(article) }];
  });

const inside: Check = ({ issue: { articles }, read, title, excerpt }) =>
  articles.flatMap((article) =>
    article.paragraphs.slice(1, -1).flatMap((paragraph, index) => {
      const next = article.paragraphs[index + 2];
      const text = read(paragraph);
      const looksSo =
        next &&
        text.length >= shortest &&
        text.length <= longest &&
        endingOf(text) === 'open' &&
        !/[：:，,；;。]/u.test(text) &&
        opensAbove(read(next));
      if (!looksSo) return [];
      const found = finding('missed-headline', paragraph, excerpt(paragraph), title(article));
      return [{ ...found, related: leadOf(article) }];
    }),
  );

const opensAbove = (text: string) => text.length >= storyLength && opensStory(text);
