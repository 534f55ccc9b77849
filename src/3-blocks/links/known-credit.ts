import { type LinkRule, links, proseRoles } from '../evidence.ts';
import type { Role } from '../roles.ts';
import { knownCredit } from '../signs/known-credit.ts';

/** What stands above a bare credit: the headline, or the end of the text. */
const above: Record<string, readonly Role[]> = {
  heading: ['headline', 'headline, continued'],
  closing: proseRoles,
};

/** `北京作物学会` alone on its line is a credit where the publication puts its credits so, or where the headline is whole. */
export const knownCreditRule: LinkRule = ({ lines, credits, sendersBelow }, index) => {
  if (sendersBelow.has(index) && credits !== 'none') return asCredit(above.heading);
  const after = typeof credits === 'string' ? above[credits] : undefined;
  return knownCredit(lines[index]?.text ?? '', credits) ? asCredit(after) : [];
};

const asCredit = (after: readonly Role[] = []) => [
  links(after, 15, 'credit'),
  links(after, -4, 'headline, continued', 'paragraph'),
];
