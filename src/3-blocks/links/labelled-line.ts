import { type LinkRule, links, proseRoles } from '../evidence.ts';
import { isLabelled } from '../signs/labelled.ts';

/** Lines with labels stand for themselves, unless the text is wrapped and any line may open so. */
export const labelledLine: LinkRule = ({ lines, columns }, index) =>
  !columns[index] && [index - 1, index].some((at) => isLabelled(lines[at]?.text ?? ''))
    ? [links(proseRoles, -6, 'paragraph, continued'), links(proseRoles, 2, 'paragraph')]
    : [];
