/** What speaks for a display line of a page being a name: that of a section, or of a unit. */
import { toSimplified } from '../../2-lines/simplified.ts';
import { isPunctuated } from '../../3-blocks/columns/bare.ts';
import { tellsHappening } from '../../3-blocks/signs/happening.ts';
import type { ColumnPage } from './pages.ts';
import type { Part } from './parts.ts';

/** No section's name is wider, in Han characters. */
const widestName = 10;
/** What opens a page may well be the name of its section. */
const openingName = 1;
/** Headlines are set apart from the margin, and it is not. */
const flushName = 1.5;
/** Further down it is rather a headline. */
const laterName = -0.5;
/** It is hardly wider than the name that opens the page, in Han characters. */
const muchWider = 2;

/** What speaks for it; nothing when it cannot be one. */
export function nameWeight(part: Part, page: ColumnPage): number | undefined {
  const { kind, text, width, indent } = part;
  if (kind !== 'fragment' || width > widestName) return undefined;
  if (isPunctuated(text) || tellsHappening(text)) return undefined;
  if (part.index > 0) return mayDivide(part, page) ? laterName : undefined;
  const others = page.filter((other) => other !== part && other.kind === 'fragment');
  const apart = indent < 1 && others.length > 0 && others.every((other) => other.indent >= 1);
  return openingName + (apart ? flushName : 0);
}

/** Below all of one section and above another, blank lines around it, and as short as the name at the top. */
function mayDivide({ index, width, gap }: Part, page: ColumnPage): boolean {
  const [first, below] = [page[0], page[index + 1]];
  if (first?.kind !== 'section' || width > first.width + muchWider || !below) return false;
  const usual = page.some(({ loose }) => loose) ? usualGap(page) : 0;
  const has = (parts: readonly Part[]) =>
    parts.some(({ kind }) => kind === 'text') && parts.some(({ kind }) => kind === 'fragment');
  const apart = gap > usual && below.gap > usual;
  return apart && has(page.slice(0, index)) && has(page.slice(index + 1));
}

/** As many blank lines stand between the lines of a page, where its texts and headlines touch. */
export const usualGap = (page: ColumnPage) => Math.min(...page.slice(1).map((part) => part.gap));

const unit = /^\p{Script=Han}{2,7}(?:科|组|室|队|团|班)$/u;

/** `急诊科` `城市當代舞團` — parts of a house and troupes, whose names end as other words do too. */
export const namesUnit = (text: string) => unit.test(toSimplified(text)) && !tellsHappening(text);
