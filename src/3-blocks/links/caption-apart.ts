import { type LinkRule, links, proseRoles } from '../evidence.ts';
import { isNumberedCaption } from '../signs/caption.ts';

/** `图 1　开幕式现场`, blank lines around it, goes on with no text, and no text goes on behind it. */
export const captionApart: LinkRule = ({ lines }, index) => {
  const line = lines[index];
  const before = lines[index - 1];
  if (!line || !before || line.gap === 0) return [];
  return isNumberedCaption(line.text) || (before.gap > 0 && isNumberedCaption(before.text))
    ? [links(proseRoles, -6, 'paragraph, continued'), links(proseRoles, 4, 'paragraph')]
    : [];
};
