/** Whether two names may mean one organization, and by what sign. */
import { toSimplified } from '../../2-lines/simplified.ts';
import { sameName } from '../slug.ts';
import { coreAndKind, inFull } from './institution-words.ts';

/** From the surest: short forms written out are equal, one lacks the place before it, one is a contraction, or misspelt. */
export const LIKENESSES = ['short', 'within', 'contracted', 'alike'] as const;

export type Likeness = (typeof LIKENESSES)[number];

/** A name made ready for comparing. */
export interface Comparable {
  readonly full: string;
  readonly core: string;
  readonly kind: string;
  /** Each two neighbouring characters of the core. */
  readonly pairs: ReadonlySet<string>;
}

/** Longer names are compared by their beginning. */
const longestCompared = 100;
/** What is left of a name without its kind tells it from others only from here on. */
const leastCore = 2;
const leastAlike = 4;
const alikeness = 0.75;
/** 北航 for 北京航空航天大学 leaves out much; 北京医学会 is no short form of 北京中医药学会. */
const contraction = 0.6;

export function comparable(name: string): Comparable {
  const full = inFull(toSimplified(sameName(name).slice(0, longestCompared)).toLowerCase());
  const { core, kind } = coreAndKind(full);
  return { full, core, kind, pairs: pairsOf(core) };
}

/** The surest sign, if there is one. */
export function likenessOf(one: Comparable, other: Comparable): Likeness | undefined {
  if (one.full === other.full) return 'short';
  const [brief, long] = one.core.length <= other.core.length ? [one, other] : [other, one];
  if (brief.kind !== long.kind || brief.core.length < leastCore) return undefined;
  if (long.core.endsWith(brief.core)) return 'within';
  if (isContraction(brief.core, long.core)) return 'contracted';
  return isAlike(brief, long) ? 'alike' : undefined;
}

/** `北航` of `北京航空航天大学`; what a name begins with is rather the body above: 北京 of 北京密云. */
function isContraction(brief: string, long: string): boolean {
  if (brief.length >= long.length * contraction) return false;
  if (brief.charAt(0) !== long.charAt(0) || long.startsWith(brief)) return false;
  let at = 0;
  for (const character of brief) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** By the pairs of characters that both have, among all (Dice). */
function isAlike(one: Comparable, other: Comparable): boolean {
  if (one.core.length < leastAlike) return false;
  const shared = [...one.pairs].filter((pair) => other.pairs.has(pair)).length;
  return (2 * shared) / (one.pairs.size + other.pairs.size) >= alikeness;
}

function pairsOf(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}
