import { type Check, finding, shorten } from './check.ts';

/** Columns divide sections: in an issue without any section, a column may be one, or the name of a sender. */
export const columnWithoutSection: Check = ({ issue: { articles, outOfOrder }, blocks, read }) => {
  if (outOfOrder || blocks.some(({ role }) => role === 'section')) return [];
  const looked = new Set(
    articles.flatMap(({ subsection, corrected }) =>
      corrected?.changes.some((change) => change.endsWith('section')) ? [subsection] : [],
    ),
  );
  return blocks
    .filter(({ role, passage }) => role === 'subsection' && !looked.has(passage))
    .map(({ passage }) => finding('column-without-section', passage, shorten(read(passage))));
};
