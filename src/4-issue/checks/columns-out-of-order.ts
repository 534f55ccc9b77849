import { leadOf } from '../issue.ts';
import { type Check, finding } from './check.ts';

/** Headlines and texts that were matched by their words are a guess, each of them. */
export const columnsOutOfOrder: Check = ({ issue: { outOfOrder, articles }, title }) => {
  const [first, ...others] = outOfOrder ? articles : [];
  if (!first) return [];
  return [
    finding('columns-out-of-order', leadOf(first)),
    ...others.map((article) => finding('matched-by-words', leadOf(article), title(article))),
  ];
};
