/** How many articles each section has, for a chart. */
import type { Issue } from '../catalog.ts';
import { type Count, withRest } from '../charts/bars.ts';
import { compare } from '../order.ts';
import type { Strings } from '../strings/index.ts';

/** More bars would be no picture any more. */
const mostBars = 12;

/** The sections of these issues, those with most articles first, articles without section last. */
export function sectionCounts({ issues }: { issues: readonly Issue[] }, strings: Strings): Count[] {
  const counts = new Map<string, { name: string; count: number; address: string }>();
  let unsectioned = 0;
  for (const { section } of issues.flatMap(({ articles }) => articles)) {
    if (!section) unsectioned += 1;
    else {
      const counted = counts.get(section.address);
      if (counted) counted.count += 1;
      else counts.set(section.address, { ...section, count: 1 });
    }
  }
  const sections = [...counts.values()].sort(
    (one, other) => other.count - one.count || compare(one.address, other.address),
  );
  if (sections.length === 0) return [];
  const rest = unsectioned > 0 ? [{ name: strings.yearPage.unsectioned, count: unsectioned }] : [];
  return [...withRest(sections, mostBars, strings.yearPage.rest), ...rest];
}
