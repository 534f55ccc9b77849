import { type LinkRule, links, proseRoles } from '../evidence.ts';

/** Each turn of an interview stands for itself. */
export const turn: LinkRule = ({ speakers }, index) =>
  speakers.has(index)
    ? [links(proseRoles, -6, 'paragraph, continued'), links(proseRoles, 2, 'paragraph')]
    : [];
