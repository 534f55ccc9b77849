import { headings, type LinkRule, links, proseRoles } from '../evidence.ts';
import { closesBracket, leavesBracketOpen } from '../signs/sentence.ts';

const headline = ['headline', 'headline, continued'] as const;

/** `……the headline “New Guide to Bridge⏎Safety Published”.` — what one line opens, the next closes. */
export const bracketAcross: LinkRule = ({ lines }, index) => {
  const opened = leavesBracketOpen(lines[index - 1]?.text ?? '');
  const closed = closesBracket(lines[index]?.text ?? '');
  if (!opened || !closed) return [];
  return [
    links(proseRoles, 3, 'paragraph, continued'),
    links(proseRoles, -2, 'paragraph', ...headings),
    links(headline, 3, 'headline, continued'),
    links([...headline, 'credit'], -4, 'paragraph'),
  ];
};
