import { type LinkRule, links, proseRoles } from '../evidence.ts';
import { mayBeItem } from '../signs/item.ts';
import { endingOf } from '../signs/sentence.ts';

const apart = [links(proseRoles, -6, 'paragraph, continued'), links(proseRoles, 2, 'paragraph')];

/**
 * Items of a list stand for themselves, and so does what follows two of them; unless the text is wrapped
 * and any line may open so.
 */
export const parallel: LinkRule = ({ lines, columns }, index) => {
  if (columns[index]) return [];
  const isItem = (at: number) => mayBeItem(lines[at]?.text ?? '');
  if (isItem(index - 1) && isItem(index)) return apart;
  // 三等奖：骨科、康复科 below its like is whole as they are, unless a page ends there.
  const cut = lines[index]?.newPage || endingOf(lines[index - 1]?.text ?? '') === 'comma';
  return isItem(index - 1) && isItem(index - 2) && !cut ? apart : [];
};
