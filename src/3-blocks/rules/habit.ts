import { type LineRule, speaks } from '../evidence.ts';
import type { Role } from '../roles.ts';

const told: readonly Role[] = ['section', 'subsection', 'headline', 'paragraph'];

/** `2．数控、焊接、` — set like lines that are headlines for certain, whatever it says. */
export const habit: LineRule = ({ habits }, index) => {
  const role = habits?.get(index);
  if (!role) return [];
  const others = told.filter((other) => other !== role);
  return [speaks(2, role), speaks(-2, ...others, 'paragraph, continued')];
};
