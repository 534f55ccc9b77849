import { type LinkRule, links, proseRoles } from '../evidence.ts';

/** `……奠定基础。（北京制冷学会）` — a credit closes an article, so a new one begins below it; below a headline it closes none. */
export const creditCloses: LinkRule = ({ creditEnds, creditsBelow }, index) => {
  if (creditsBelow) return [];
  const closing = creditEnds[index - 1];
  const after = closing ? [...proseRoles, 'credit' as const] : ['credit' as const];
  return [
    links(after, closing ? 2.5 : 0, 'headline', 'section', 'subsection', 'colophon'),
    links(after, closing ? -2.5 : 0, 'paragraph'),
  ];
};
