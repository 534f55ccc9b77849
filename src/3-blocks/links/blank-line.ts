import { headings, type LinkRule, links, proseRoles } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';

const headline = ['headline', 'headline, continued'] as const;

/** Where blank lines part paragraphs, a blank line ends one, and without one it goes on. */
export const blankLine: LinkRule = ({ lines, blankLinesPart }, index) => {
  if (!blankLinesPart) return [];
  if ((lines[index]?.gap ?? 0) > 0) {
    return [
      links(proseRoles, lines[index]?.newPage ? 0 : -6, 'paragraph, continued'),
      links(headline, -2.5, 'headline, continued'),
    ];
  }
  // A sentence that goes on needs no help; one that ended does, to go on with the next.
  if (endingOf(lines[index - 1]?.text ?? '') !== 'sentence') return [];
  return [
    links(proseRoles, 6, 'paragraph, continued'),
    links(proseRoles, -3, 'paragraph'),
    links(proseRoles, -2, ...headings),
  ];
};
