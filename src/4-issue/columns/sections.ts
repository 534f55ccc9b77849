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
  const styled = byStyle(parts);
  const closing = new Set(closingPages(parts, styled));
  const found = new Set([...setAlike(parts, styled), ...recurringTops(parts), ...closing]);
  // `江西` at the top of a page, and beside a headline elsewhere, says who sent a story in.
  const labels = new Set(parts.filter(({ kind }) => kind === 'label').map(({ text }) => text));
  const kindOf = ({ kind, text }: Part) =>
    kind === 'section' && labels.has(text) ? 'label' : kind;
  return {
    parts: parts.map((part) => ({
      ...part,
      kind: found.has(part) ? 'section' : kindOf(part),
      ...(closing.has(part) && { closes: true }),
    })),
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

/** The places of lines that are set off, for each style those that have it. */
function byStyle(parts: readonly Part[]): number[][] {
  const styles = new Map<string, number[]>();
  parts.forEach(({ style, kind }, at) => {
    if (style && kind !== 'text') styles.set(style, [...(styles.get(style) ?? []), at]);
  });
  return [...styles.values()];
}

/** `■ 公共文化` — all lines of one style each end a page of headlines and texts: what stands over it was read last. */
function closingPages(parts: readonly Part[], styled: readonly number[][]): Part[] {
  return styled
    .filter((places) => {
      const members = places.map((at) => parts[at] as Part);
      return (
        members.length >= leastAlike &&
        members.every(mayName) &&
        places.every((at, i) => {
          const next = parts[at + 1];
          const page = parts.slice((places[i - 1] ?? -1) + 1, at);
          return (!next || opensPage(next)) && standsOver(page);
        })
      );
    })
    .flatMap((places) => places.map((at) => parts[at] as Part));
}

/** `【服务创新】` `★ 继续教育 ★` `## 社区卫生` — all lines of one style, with headlines and texts below each. */
function setAlike(parts: readonly Part[], styled: readonly number[][]): Part[] {
  return styled
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
