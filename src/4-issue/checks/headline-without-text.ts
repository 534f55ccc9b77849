import { type Check, finding } from './check.ts';

/** A headline that is followed by no text. */
export const headlineWithoutText: Check = ({ issue, excerpt }) =>
  issue.articles
    .filter(({ paragraphs }) => paragraphs.length === 0)
    .map(({ headline }) => finding('headline-without-text', headline, excerpt(headline)));
