import { type LinkRule, links } from '../evidence.ts';
import { numberDepth } from '../survey/section-style.ts';

/** `（一）食品安全` above `1. 网红烤肠的“保质期魔术”` — a number right above the first of a deeper kind names a group. */
export const numbersNest: LinkRule = ({ lines }, index) => {
  const before = lines[index - 1]?.marks.number;
  const number = lines[index]?.marks.number;
  if (!before || number?.value !== 1) return [];
  if (numberDepth(number.style) <= numberDepth(before.style)) return [];
  return [
    links(['section', 'subsection'], 2.5, 'headline', 'subsection'),
    links(['headline'], -4, 'headline', 'headline, continued'),
  ];
};
