import { endingOf, opensStory } from '../../3-blocks/signs/sentence.ts';
import { leadOf } from '../issue.ts';
import { type Check, finding } from './check.ts';

/** A headline is no shorter and no longer, in UTF-16 units. */
const [shortest, longest] = [6, 50];
/** A story's first paragraph is at least as long, in UTF-16 units. */
const storyLength = 30;

/** A short line without a full stop, in the middle of an article, below which a story opens. */
export const missedHeadline: Check = ({ issue: { articles }, read, title, excerpt }) =>
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
