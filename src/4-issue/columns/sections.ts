/**
 * Names of sections, told over a whole body: lines set off alike that each stand over headlines and texts of
 * their own, and names that recur at the tops of pages and nowhere else.
 */
import { isPunctuated } from '../../3-blocks/columns/bare.ts';
import { labelledLine } from '../../3-blocks/signs/credit.ts';
import { tellsHappening } from '../../3-blocks/signs/happening.ts';
import { repeatsName } from '../../3-blocks/signs/label.ts';
import { pageGap } from '../../3-blocks/survey/display-runs.ts';
import { widestSection } from '../../3-blocks/survey/section-style.ts';
import type { Part } from './parts.ts';

/** Two lines that are set alike are a style, one is an exception. */
const leastAlike = 2;

/** The parts of a body, with the names of its sections as such; `told` says which are names wherever they stand. */
export function tellSections(parts: readonly Part[]): { parts: Part[]; told: ReadonlySet<string> } {
  const found = new Set([...setAlike(parts), ...recurringTops(parts)]);
  // `江西` at the top of a page, and beside a headline elsewhere, says who sent a story in.
  const labels = new Set(parts.filter(({ kind }) => kind === 'label').map(({ text }) => text));
  const kindOf = ({ kind, text }: Part) =>
    kind === 'section' && labels.has(text) ? 'label' : kind;
  return {
    parts: parts.map((part) => ({ ...part, kind: found.has(part) ? 'section' : kindOf(part) })),
    told: new Set([...found].map(({ text }) => text)),
  };
}

/** It may name a section by its words. */
const mayName = ({ kind, text, width }: Part) =>
  kind !== 'text' &&
  kind !== 'caption' &&
  width <= widestSection &&
  !isPunctuated(text) &&
  !tellsHappening(text) &&
  !repeatsName(text) &&
  !labelledLine(text);

/** `【服务创新】` `★ 继续教育 ★` `## 社区卫生` — all lines of one style, with headlines and texts below each. */
function setAlike(parts: readonly Part[]): Part[] {
  const styles = new Map<string, number[]>();
  parts.forEach(({ style, kind }, at) => {
    if (style && kind !== 'text') styles.set(style, [...(styles.get(style) ?? []), at]);
  });
  return [...styles.values()]
    .filter((places) => {
      const members = places.map((at) => parts[at] as Part);
      const named = members.some(({ kind }) => kind === 'section');
      return (
        (members.length >= leastAlike || named) &&
        members.every(mayName) &&
        places.every((at, i) => standsOver(parts.slice(at + 1, places[i + 1])))
      );
    })
    .flatMap((places) => places.map((at) => parts[at] as Part));
}

/** Headlines and texts, as a section has them below its name. */
const standsOver = (below: readonly Part[]) =>
  below.some(({ kind }) => kind === 'text') && below.some(({ kind }) => kind === 'fragment');

/** What says the same at the tops of several pages, and nowhere else, with more than its own text below. */
function recurringTops(parts: readonly Part[]): Part[] {
  const places = new Map<string, number[]>();
  parts.forEach(({ text, kind }, at) => {
    if (kind !== 'text') places.set(text, [...(places.get(text) ?? []), at]);
  });
  return [...places.values()]
    .map((found) => found.map((at) => parts[at] as Part))
    .filter(
      (found) =>
        found.length >= leastAlike &&
        found.every((part) => mayName(part) && (opensPage(part) || part === parts[0])),
    )
    .flat();
}

const opensPage = ({ newPage, gap }: Part) => newPage || gap >= pageGap;
