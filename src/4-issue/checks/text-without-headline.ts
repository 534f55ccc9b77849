import { type Check, finding } from './check.ts';

/** Text that stands below no headline. */
export const textWithoutHeadline: Check = ({ issue, excerpt }) =>
  issue.unplaced.map((passage) => finding('text-without-headline', passage, excerpt(passage)));
