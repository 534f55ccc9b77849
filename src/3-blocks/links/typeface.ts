import type { PrintedLine } from '../../2-lines/printed.ts';
import { type LinkRule, links, proseRoles } from '../evidence.ts';

const headline = ['headline', 'headline, continued'] as const;

/** A headline or a paragraph goes on in the type in which it began. */
export const typefaceLink: LinkRule = ({ lines, typeset }, index) => {
  const before = lines[index - 1];
  const line = lines[index];
  if (!typeset || !before || !line || setAlike(before, line)) return [];
  return [
    links(headline, -4, 'headline, continued'),
    links(proseRoles, -2, 'paragraph, continued'),
  ];
};

/** Sizes closer than this are one; a measured size may be a little off. */
const tolerance = 0.06;

function setAlike({ look: one }: PrintedLine, { look: other }: PrintedLine): boolean {
  return (
    one?.level === other?.level &&
    one?.bold === other?.bold &&
    Math.abs((one?.size ?? 1) - (other?.size ?? 1)) <= tolerance
  );
}
