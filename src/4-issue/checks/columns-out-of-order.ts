import { type Check, finding } from './check.ts';

/** Headlines and texts that were matched by their words are a guess, each of them. */
export const columnsOutOfOrder: Check = ({ issue: { outOfOrder, articles }, excerpt }) => {
  const [first, ...others] = outOfOrder ? articles : [];
  if (!first) return [];
  return [
    finding('columns-out-of-order', first.headline),
    ...others.map(({ headline }) => finding('matched-by-words', headline, excerpt(headline))),
  ];
};
