import { type LinkRule, links, proseRoles } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';

/**
 * `三等奖：骨科、康复科⏎质控办将派专人驻科辅导。` — where only pages' ends cut paragraphs, and no page ends here, a
 * line is a whole paragraph though it lacks its full stop, and none with one goes on.
 */
export const wholeLine: LinkRule = ({ lines, wholeLines, tableRows }, index) => {
  const line = lines[index];
  if (!wholeLines || !line || line.newPage || tableRows.has(index)) return [];
  const ending = endingOf(lines[index - 1]?.text ?? '');
  if (ending === 'sentence') return [links(proseRoles, -3, 'paragraph, continued')];
  // A comma waits for more, whatever stands between.
  return ending === 'open'
    ? [links(proseRoles, -6, 'paragraph, continued'), links(proseRoles, 4, 'paragraph')]
    : [];
};
