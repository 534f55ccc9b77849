/** How the display lines of a page stand: how far apart, and at what width they are wrapped. */
import { usualGap } from './names.ts';
import type { ColumnPage } from './pages.ts';
import { isDisplay, type Part } from './parts.ts';

export interface DisplayHabits {
  /** Blank lines between any two lines, at least. */
  usual: number;
  /** Whether blank lines part headlines. */
  parts: boolean;
  /** Names that touch a line of a headline, where labels are set apart; or stand at the margin as no label does. */
  touching: ReadonlySet<Part>;
  /** The width at which headlines are wrapped, where that shows. */
  wrap: number | undefined;
  /** The mark that opens each headline; nothing where any may open without. */
  mark?: string | undefined;
}

/** What is usual on a page, `wrap` being told by the whole bulletin. */
export const habitsOf = (page: ColumnPage, wrap: number | undefined): DisplayHabits => ({
  usual: usualGap(page),
  parts: partsHeadlines(page),
  touching: new Set([...touchingNames(page), ...namesAtMargin(page)]),
  wrap,
  mark: markOf(page),
});

/** Two headlines may bear a mark by chance, more do not. */
const leastMarked = 3;

/** `◆ 社区学堂开课` `◆ 老街换新颜` — the mark of headlines, below which only lines stand that go on with one, and labels. */
function markOf(page: ColumnPage): string | undefined {
  const marked = page.filter(({ kind, bullet }) => kind === 'fragment' && bullet);
  const [mark, ...others] = new Set(marked.map(({ bullet }) => bullet));
  if (marked.length < leastMarked || others.length > 0) return undefined;
  const opensBare = page.some(
    ({ kind, bullet }, at) => kind === 'fragment' && !bullet && !isDisplay(page[at - 1]),
  );
  return opensBare ? undefined : mark;
}

/** So many lines as wide as the widest, and such a share of all, show where headlines are wrapped. */
const leastFull = 3;
const leastShare = 0.15;
/** A line may stop before a word that does not fit, in Han characters. */
const full = 1;

/** The width at which a bulletin wraps its headlines; nothing where they are broken by their sense. */
export function wrapOf(pages: readonly ColumnPage[]): number | undefined {
  const widths = pages.flatMap((page) => page.filter(isDisplay).map(({ width }) => width));
  const widest = Math.max(0, ...widths);
  const filled = widths.filter((width) => width > widest - full).length;
  return filled >= Math.max(leastFull, widths.length * leastShare) ? widest : undefined;
}

/** Where some display lines of a page touch, as lines of one headline do, a blank line parts headlines. */
const partsHeadlines = (page: ColumnPage) =>
  !page.some(({ loose }) => loose) &&
  page.some((part, at) => isDisplay(part) && isDisplay(page[at - 1]) && part.gap === 0);

/** So many labels that blank lines set apart are a habit. */
const leastApart = 2;

/** `市科技馆⏎走进高原`, where `⏎市科协⏎` has a blank line above and below: the name is a line of the headline. */
function touchingNames(page: ColumnPage): ReadonlySet<Part> {
  // Blank lines that stand anywhere, even inside texts, set nothing apart.
  if (page.some(({ ragged }) => ragged)) return new Set();
  const labels = page.filter(({ kind }) => kind === 'label');
  const touches = (part: Part, other: Part | undefined, below: Part | undefined) =>
    part.kind === 'label' && other?.kind === 'fragment' && below?.gap === 0;
  const touching = labels.filter((label) => {
    const [above, below] = [page[label.index - 1], page[label.index + 1]];
    return touches(label, above, label) || touches(label, below, below);
  });
  return new Set(labels.length - touching.length >= leastApart ? touching : []);
}

/** `宁川市医学会⏎换届选举`, where all labels but this are indented, and headlines are not. */
function namesAtMargin(page: ColumnPage): Part[] {
  if (page.some(({ kind, indent }) => kind === 'fragment' && indent >= 1)) return [];
  const labels = page.filter(({ kind }) => kind === 'label');
  const atMargin = labels.filter(({ indent }) => indent < 1);
  return labels.length - atMargin.length >= leastApart
    ? atMargin.filter(({ index }) => page[index + 1]?.kind === 'fragment')
    : [];
}
