import { type LinkRule, links, proseRoles } from '../evidence.ts';
import { mayBeItem } from '../signs/item.ts';

/** Items of a list stand for themselves, unless the text is wrapped and any line may open so. */
export const parallel: LinkRule = ({ lines, columns }, index) =>
  !columns[index] && [index - 1, index].every((at) => mayBeItem(lines[at]?.text ?? ''))
    ? [links(proseRoles, -6, 'paragraph, continued'), links(proseRoles, 2, 'paragraph')]
    : [];
