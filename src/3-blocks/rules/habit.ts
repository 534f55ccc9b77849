import { type LineRule, speaks } from '../evidence.ts';
import type { Role } from '../roles.ts';

const told: readonly Role[] = ['section', 'subsection', 'headline', 'paragraph'];

/** `2．数控、焊接、` — set like lines that are headlines for certain, whatever it says. */
export const habit: LineRule = ({ habits, lines }, index) => {
  const role = habits?.get(index);
  if (!role) return [];
  const others = told.filter((other) => other !== role);
  const alike = [speaks(2, role), speaks(-2, ...others, 'paragraph, continued')];
  // The last line of a headline of two is set as a headline of one is.
  const mayGoOn = role === 'headline' && (lines[index]?.gap ?? 0) === 0;
  return mayGoOn ? [...alike, speaks(2, 'headline, continued')] : alike;
};
