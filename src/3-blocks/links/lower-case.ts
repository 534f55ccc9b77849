import { type LinkRule, links, proseRoles } from '../evidence.ts';

/** `…said David Singh, one of the⏎students.` — a line that opens in lower case goes on with a sentence. */
export const lowerCase: LinkRule = ({ lines }, index) =>
  /^\p{Ll}/u.test(lines[index]?.text ?? '')
    ? [
        links(proseRoles, 2, 'paragraph, continued'),
        links(['headline', 'headline, continued'], -3, 'paragraph'),
      ]
    : [];
