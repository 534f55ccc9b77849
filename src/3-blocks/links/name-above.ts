import { headings, type LinkRule, links, proseRoles } from '../evidence.ts';

/** `北辰区科协` below a section, a text or what opens the bulletin, where bare names stand above headlines: a credit. */
export const nameAbove: LinkRule = ({ namesAbove }, index) => {
  if (namesAbove.has(index - 1)) return [links(['credit'], 3, 'headline')];
  if (!namesAbove.has(index)) return [];
  return [
    // What is said against a credit there, and against one without a sign of its own, does not hold.
    links(['section'], 16, 'credit'),
    links([...proseRoles, 'credit', 'masthead', 'contents entry'], 13, 'credit'),
    links([...proseRoles, 'section'], -2, ...headings),
  ];
};
