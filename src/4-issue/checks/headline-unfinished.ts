import { endingOf, leavesBracketOpen } from '../../3-blocks/signs/sentence.ts';
import { type Check, finding } from './check.ts';

/** A headline that ends with a comma or colon, or leaves a bracket open: its rest was read as text. */
export const headlineUnfinished: Check = ({ issue: { articles }, read, excerpt }) =>
  articles
    .map(({ headline }) => headline)
    .filter((headline) => isUnfinished(read(headline)))
    .map((headline) => finding('headline-unfinished', headline, excerpt(headline)));

const isUnfinished = (text: string) =>
  ['comma', 'clause'].includes(endingOf(text)) || leavesBracketOpen(text);
