import { type LinkRule, links, proseRoles } from '../evidence.ts';
import type { Role } from '../roles.ts';
import { knownCredit } from '../signs/known-credit.ts';

/** What stands above a bare credit: the headline, or the end of the text. */
const above: Record<string, readonly Role[]> = {
  heading: ['headline', 'headline, continued'],
  closing: proseRoles,
};

/** `北京作物学会` alone on its line is a credit where the publication puts its credits so. */
export const knownCreditRule: LinkRule = ({ lines, credits }, index) => {
  const after = typeof credits === 'string' ? above[credits] : undefined;
  if (!after || !knownCredit(lines[index]?.text ?? '', credits)) return [];
  return [links(after, 15, 'credit'), links(after, -4, 'headline, continued', 'paragraph')];
};
