import { leadOf } from '../issue.ts';
import { storyOf } from '../story.ts';
import { type Check, finding } from './check.ts';

/** A text that tells another headline's story. */
export const sharedStory: Check = ({ issue: { source, articles }, title }) =>
  articles.flatMap((article, index) => {
    const other = storyOf(source, articles, index);
    const settled = article.corrected?.changes.some((change) => looked.has(change));
    if (!other || settled) return [];
    const found = finding('shared-story', leadOf(article), title(article), title(other));
    return [{ ...found, related: leadOf(other) }];
  });

/** Whoever corrected an article like this has looked at its text. */
const looked: ReadonlySet<string> = new Set(['split', 'joined', 'moved']);
