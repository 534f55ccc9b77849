/**
 * The one decision: which role each printed line has. All evidence is added up over all
 * readings that the grammar allows, and the best reading of the whole bulletin wins (dynamic
 * programming, linear in its length). Running the sums from both ends gives for each line the
 * best reading in which it is something else, and so how sure the decision is.
 */
import { type Grammar, inOrder } from './grammar.ts';
import { haveOneLevel, lacksSections, withoutColumns } from './one-level.ts';
import { type Role, roles } from './roles.ts';
import { findHabits } from './survey/habits.ts';
import type { Survey } from './survey.ts';
import { weighLine, weighLink } from './weigh.ts';

export interface Decision {
  role: Role;
  /** What the line would most likely be otherwise. */
  runnerUp: Role;
  /** By how much weight of evidence the role beats the runner-up. */
  margin: number;
}

const slots = new Map(roles.map((role, slot) => [role, slot]));
const slotOf = (role: Role) => slots.get(role) as number;

type Scores = Float64Array;

/** A grammar as slots, so that sums need no names. */
interface Allowed {
  first: ReadonlySet<number>;
  next: number[][];
  before: number[][];
}

function allowedBy({ first, next }: Grammar): Allowed {
  const following = roles.map((role) => next[role].map(slotOf));
  const before = roles.map((_, slot) =>
    following.flatMap((after, role) => (after.includes(slot) ? [role] : [])),
  );
  return { first: new Set(first.map(slotOf)), next: following, before };
}

/**
 * Decides on the role of every printed line: once at first sight, and once more knowing what lines
 * that are set alike were read as. A second look makes nothing surer than it was at first sight.
 */
export function decide(survey: Survey, grammar: Grammar = inOrder): Decision[] {
  return decideAgain(survey, grammar).decisions;
}

/** The decisions, with the survey on which they rest in the end. */
export function decideAgain(
  survey: Survey,
  grammar: Grammar = inOrder,
): { decisions: Decision[]; survey: Survey } {
  const weights = weigh(survey, grammar);
  const first = decideOn(weights, survey, grammar);
  const habits = findHabits(
    survey.lines,
    first.map(({ role }) => role),
  );
  if (habits.size === 0) return { decisions: first, survey };
  const informed = { ...survey, habits };
  // Only the lines that follow a habit are seen in another light.
  for (const index of habits.keys()) {
    weights.lines[index] = weighLine(informed, index, grammar);
  }
  const decisions = decideOn(weights, survey, grammar).map((decision, index) => {
    const before = first[index] as Decision;
    return before.role === decision.role && before.margin < decision.margin ? before : decision;
  });
  return { decisions, survey: informed };
}

/**
 * Where the bulletin turns out to have no columns, or nothing but columns, its sections are held against what else
 * they might be.
 */
function decideOn(weights: Weights, { lines }: Survey, grammar: Grammar): Decision[] {
  const decisions = decideBy(weights, grammar);
  const roles = decisions.map(({ role }) => role);
  if (lacksSections(lines, roles)) return decideBy(weights, withoutColumns(grammar));
  if (!haveOneLevel(lines, roles)) return decisions;
  const again = decideBy(weights, withoutColumns(grammar));
  return decisions.map((decision, index) =>
    decision.role === 'section' && decision.runnerUp === 'subsection'
      ? (again[index] as Decision)
      : decision,
  );
}

/** The evidence of every line, and of every line with the one before it. */
interface Weights {
  lines: Scores[];
  links: Scores[];
}

function weigh(survey: Survey, grammar: Grammar): Weights {
  const count = survey.lines.length;
  return {
    lines: rows(count, roles.length).map((row, index) => weighLine(survey, index, grammar, row)),
    links: rows(count, roles.length ** 2).map((row, index) =>
      weighLink(survey, index, grammar, row),
    ),
  };
}

function decideBy({ lines, links }: Weights, grammar: Grammar): Decision[] {
  const allowed = allowedBy(grammar);
  const { upTo, from } = sumForward(lines, links, allowed);
  const after = sumBackward(lines, links, allowed);
  return tracePath(upTo, from).map((slot, index) => judge(slot, upTo[index], after[index]));
}

/** Tables of zeros that share one piece of memory: one for each line would cost more than it holds. */
function rows(count: number, width: number): Scores[] {
  const all = new Float64Array(count * width);
  return Array.from({ length: count }, (_, row) => all.subarray(row * width, (row + 1) * width));
}

/** For each line and role the best sum of evidence up to and with it, and the role before. */
function sumForward(
  lines: Scores[],
  links: Scores[],
  allowed: Allowed,
): { upTo: Scores[]; from: Int8Array[] } {
  const upTo = rows(lines.length, roles.length);
  const from: Int8Array[] = [];
  lines.forEach((line, index) => {
    const before = upTo[index - 1];
    const sums = upTo[index] as Scores;
    const origins = new Int8Array(roles.length).fill(-1);
    for (let slot = 0; slot < roles.length; slot++) {
      let best = !before && allowed.first.has(slot) ? 0 : -Infinity;
      for (const origin of before ? (allowed.before[slot] ?? []) : []) {
        const sum = at(before, origin) + at(links[index], origin * roles.length + slot);
        if (sum > best) [best, origins[slot]] = [sum, origin];
      }
      sums[slot] = best + at(line, slot);
    }
    from.push(origins);
  });
  return { upTo, from };
}

/** For each line and role the best sum of evidence after it. */
function sumBackward(lines: Scores[], links: Scores[], allowed: Allowed): Scores[] {
  const after = rows(lines.length, roles.length);
  for (let index = lines.length - 2; index >= 0; index--) {
    for (let slot = 0; slot < roles.length; slot++) {
      let best = -Infinity;
      for (const following of allowed.next[slot] ?? []) {
        const link = at(links[index + 1], slot * roles.length + following);
        best = Math.max(
          best,
          link + at(lines[index + 1], following) + at(after[index + 1], following),
        );
      }
      (after[index] as Scores)[slot] = best;
    }
  }
  return after;
}

function tracePath(upTo: Scores[], from: Int8Array[]): number[] {
  const path: number[] = [];
  let slot = upTo.length > 0 ? highest(upTo[upTo.length - 1]) : -1;
  for (let index = upTo.length - 1; index >= 0; index--) {
    path.push(slot);
    slot = from[index]?.[slot] ?? -1;
  }
  return path.reverse();
}

function judge(slot: number, upTo?: Scores, after?: Scores): Decision {
  const sums = roles.map((_, other) => at(upTo, other) + at(after, other));
  const rivals = sums.map((sum, other) => (other === slot ? -Infinity : sum));
  const rival = highest(rivals);
  const margin = (sums[slot] as number) - (rivals[rival] as number);
  return { role: roles[slot] as Role, runnerUp: roles[rival] as Role, margin };
}

const at = (scores: Scores | undefined, slot: number) => scores?.[slot] ?? -Infinity;

function highest(scores: ArrayLike<number> = []): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) {
    if ((scores[i] as number) > (scores[best] as number)) best = i;
  }
  return best;
}
