/** Adds up what all rules have to say, as tables that the decision can read quickly. */
import { type Grammar, inOrder } from './grammar.ts';
import { type Role, roles } from './roles.ts';
import type { Survey } from './survey.ts';

const slots = new Map(roles.map((role, slot) => [role, slot]));
const slotOf = (role: Role) => slots.get(role) as number;

/** The evidence of one line for each role, in the order of `roles`, added to `scores`. */
export function weighLine(
  survey: Survey,
  index: number,
  grammar: Grammar = inOrder,
  scores: Float64Array = new Float64Array(roles.length),
): Float64Array {
  for (const rule of Object.values(grammar.lineRules)) {
    for (const { for: supported, weight } of rule(survey, index)) {
      for (const role of supported) add(scores, slotOf(role), weight);
    }
  }
  return scores;
}

/** The evidence of a line and the one before it, for each pair of roles: `before × roles + here`. */
export function weighLink(
  survey: Survey,
  index: number,
  grammar: Grammar = inOrder,
  scores: Float64Array = new Float64Array(roles.length * roles.length),
): Float64Array {
  if (index === 0) return scores;
  for (const rule of Object.values(grammar.linkRules)) {
    for (const { after = roles, for: supported, weight } of rule(survey, index)) {
      for (const role of supported) {
        const slot = slotOf(role);
        for (const before of after) add(scores, slotOf(before) * roles.length + slot, weight);
      }
    }
  }
  return scores;
}

function add(scores: Float64Array, slot: number, weight: number) {
  scores[slot] = (scores[slot] as number) + weight;
}
