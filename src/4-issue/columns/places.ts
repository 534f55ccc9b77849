/**
 * Places that stand right above headlines and say where their stories come from: `衡阳` `张家界`. One
 * might name a section, but no page has the names of several, and no headlines open with so short a line.
 */
import type { Part } from './parts.ts';

/** No place is longer, and no shorter, in Han characters. */
const place = /^\p{Script=Han}{2,3}$/u;
/** So many of a bulletin are a habit, */
const leastPlaces = 3;
/** and so many of one page no names of sections. */
const leastOnPage = 2;

/** The parts of a bulletin, with such places as labels. */
export function namePlaces(parts: readonly Part[]): Part[] {
  const found = new Set(parts.filter((part, at) => isLead(part, parts[at + 1])));
  return isHabit(parts, found)
    ? parts.map((part) => (found.has(part) ? { ...part, kind: 'label' } : part))
    : [...parts];
}

/** What is set apart from all above it, and not from what stands below it. */
const isLead = (part: Part, next: Part | undefined) =>
  part.kind !== 'text' &&
  place.test(part.text) &&
  (part.gap > 0 || part.newPage) &&
  next !== undefined &&
  next.gap === 0 &&
  !next.newPage;

function isHabit(parts: readonly Part[], found: ReadonlySet<Part>): boolean {
  let onPage = 0;
  let most = 0;
  for (const part of parts) {
    if (part.newPage) onPage = 0;
    if (found.has(part)) most = Math.max(most, ++onPage);
  }
  return found.size >= leastPlaces && most >= leastOnPage;
}
