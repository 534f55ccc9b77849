import { storyOf } from '../story.ts';
import { type Check, finding } from './check.ts';

/** A text that tells another headline's story. */
export const sharedStory: Check = ({ issue: { source, articles }, excerpt }) =>
  articles.flatMap(({ headline }, index) => {
    const other = storyOf(source, articles, index)?.headline;
    if (!other) return [];
    const found = finding('shared-story', headline, excerpt(headline), excerpt(other));
    return [{ ...found, related: other }];
  });
