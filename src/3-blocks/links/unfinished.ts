import { headings, type LinkRule, links, proseRoles } from '../evidence.ts';
import { endingOf, leavesBracketOpen } from '../signs/sentence.ts';

/**
 * A paragraph is not over before its sentence is: a line that stops in the middle of one goes
 * on in the next, also over a page's end. A finished one goes on only where text is wrapped,
 * which is for the column to say.
 */
export const unfinished: LinkRule = ({ lines, creditEnds }, index) => {
  const before = lines[index - 1];
  if (!before) return [];
  const after = proseRoles;
  const ending = endingOf(before.text);
  if (creditEnds[index - 1]) return [links(after, -6, 'paragraph, continued')];
  if (ending === 'open' || ending === 'comma' || leavesBracketOpen(before.text)) {
    return [
      links(after, 3, 'paragraph, continued'),
      links(after, -3, 'paragraph'),
      links(after, ending === 'comma' ? -6 : -4, ...headings, 'credit', 'colophon'),
    ];
  }
  if (ending === 'clause') {
    return [links(after, -1, 'paragraph, continued'), links(after, -2, ...headings)];
  }
  return [links(after, -5, 'paragraph, continued')];
};
