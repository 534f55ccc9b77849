import type { PrintedLine } from '../../2-lines/printed.ts';
import { type LinkRule, links, proseRoles } from '../evidence.ts';
import { standsOut } from '../survey/typeface.ts';

const headline = ['headline', 'headline, continued'] as const;

/** A headline or a paragraph goes on in the type in which it began. */
export const typefaceLink: LinkRule = ({ lines, typeset, columns }, index) => {
  const before = lines[index - 1];
  const line = lines[index];
  if (!typeset || !before || !line) return [];
  if (setAlike(before, line)) {
    // 京宁两地科协组织深化科技交流⏎合作院士专家助力自治区产业高质量发展
    const wraps = (columns[index - 1] ?? columns[index] ?? columns[index + 1]) !== undefined;
    return wraps && standsOut(line) && !line.marks.heading
      ? [links(headline, 2, 'headline, continued'), links(['section'], -3, 'headline')]
      : [];
  }
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
