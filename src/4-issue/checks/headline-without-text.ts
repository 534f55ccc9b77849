import { leadOf } from '../issue.ts';
import { type Check, finding } from './check.ts';

/** A headline that is followed by no text. */
export const headlineWithoutText: Check = ({ issue, title }) =>
  issue.articles
    .filter(({ paragraphs }) => paragraphs.length === 0)
    .map((article) => finding('headline-without-text', leadOf(article), title(article)));
