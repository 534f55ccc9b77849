/** How much weight of evidence must stand between a reading and its runner-up to be trusted. */
import type { Decision } from '../3-blocks/decide.ts';
import type { Role } from '../3-blocks/roles.ts';

/** Below this, one weak sign more or less would have turned the decision. */
const usual = 1.5;
/**
 * Pairs of roles that one layout sets alike, so that the rules' weights tell them apart less well than
 * their margin says. Found on made-up bulletins: wrong readings of these pairs have such margins,
 * right ones hardly ever.
 */
const alike: readonly (readonly [Role, Role, number])[] = [
  ['section', 'subsection', 3.5],
  ['section', 'contents entry', 3],
  ['headline', 'headline, continued', 3],
];

/** The least margin of a decision that is beyond doubt. */
export function leastMargin({ role, runnerUp }: Decision): number {
  const pair = alike.find(
    ([one, other]) => (one === role && other === runnerUp) || (one === runnerUp && other === role),
  );
  return pair?.[2] ?? usual;
}

/** Whether the runner-up came so near that an editor should look. */
export const isDoubtful = (decision: Decision): boolean => decision.margin < leastMargin(decision);

/** Whether the decision might as well have been tossed for. */
export const isOpen = ({ margin }: Decision): boolean => margin < 1;
