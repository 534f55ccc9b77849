import { type LineRule, speaks } from '../evidence.ts';

/**
 * Where the contents name nearly all, a line they do not name is hardly a headline; where all that
 * they name stands two blank lines below the text, a line with one above it is no headline either.
 */
export const unnamed: LineRule = ({ lines, named, echoes, spelled, firstProse }, index) => {
  if (index <= firstProse || echoes.earlier.has(index) || spelled.has(index)) return [];
  const closer = (lines[index]?.gap ?? 0) < named.gap && !echoes.earlier.has(index - 1);
  return [
    ...(named.complete ? [speaks(-1, 'headline')] : []),
    ...(closer ? [speaks(-3, 'headline', 'section', 'subsection')] : []),
  ];
};
