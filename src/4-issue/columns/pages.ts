/**
 * Pages whose columns were read out of order, as sequences of parts in the order in which the file
 * has them. Headlines and texts are mixed up within a page, never across its end.
 */
import type { Block } from '../../3-blocks/blocks.ts';
import { isPunctuated } from '../../3-blocks/columns/bare.ts';
import { labelledLine } from '../../3-blocks/signs/credit.ts';
import { tellsHappening } from '../../3-blocks/signs/happening.ts';
import { repeatsName } from '../../3-blocks/signs/label.ts';
import { pageGap } from '../../3-blocks/survey/display-runs.ts';
import { captionsLast, takeCaptions } from './captions.ts';
import { carryBack, goesOnWith, joinTexts } from './carried.ts';
import { joinInterleaved } from './interleaved.ts';
import { displayKind, isDisplay, type Part, partsOf } from './parts.ts';
import { namePlaces } from './places.ts';
import { tellSections } from './sections.ts';
import { wideGaps } from './wide-gaps.ts';

export type ColumnPage = Part[];

/** Cuts the body of a bulletin into pages. */
export function columnPages(source: string, blocks: readonly Block[]): ColumnPage[] {
  const pages: ColumnPage[] = [];
  const sections = tellSections(namePlaces(wideGaps(partsOf(source, blocks))));
  const parts = takeCaptions(sections.parts);
  let section: string | undefined;
  for (const part of parts) {
    const page = pages.at(-1);
    if (page && !opensPage(part, page, section)) page.push(part);
    else pages.push([part]);
    if (part.kind === 'section') section = part.text;
  }
  const recurring = new Set([...recurringNames(parts), ...sections.told]);
  const read = pages.map((page) => readBelowTop(captionsLast(page), recurring));
  const named = joinPages(carryBack(nameSections(read)).map(joinInterleaved))
    .map(captionsLast)
    .map(joinInterleaved)
    .map(nameLabels);
  return withoutLoneLabel(named).map(number);
}

/** So many other display lines show that a bulletin has no labels but one, which is none. */
const leastOthers = 4;

/**
 * `社科普及基地` ends as names do, but where no other story has a label it is a line of a headline.
 * What is labelled, printed twice or glued to a text says of itself that it is one.
 */
function withoutLoneLabel(pages: readonly ColumnPage[]): ColumnPage[] {
  const parts = pages.flat();
  const [label, ...others] = parts.filter(({ kind }) => kind === 'label');
  const fragments = parts.filter(({ kind }) => kind === 'fragment').length;
  if (!label || others.length > 0 || fragments < leastOthers) return [...pages];
  if (labelledLine(label.text) || repeatsName(label.text)) return [...pages];
  return pages.map((page) =>
    page.map((part, at) =>
      part === label && isDisplayLine(page, at) ? { ...part, kind: 'fragment' } : part,
    ),
  );
}

/** Another display line stands right above it, and it is not glued to the text below. */
function isDisplayLine(page: ColumnPage, at: number): boolean {
  const below = page[at + 1];
  return page[at - 1]?.kind === 'fragment' && !(below?.kind === 'text' && below.gap === 0);
}

/** The names of sections that are printed more than once, wherever their pages have them. */
function recurringNames(parts: readonly Part[]): Set<string> {
  const names = parts.filter(({ kind }) => kind === 'section').map(({ text }) => text);
  return new Set(names.filter((name, at) => names.indexOf(name) !== at));
}

/** A page ends where the file says so, or leaves a wide gap, or names another section after all of a page. */
function opensPage(part: Part, page: ColumnPage, section: string | undefined): boolean {
  if (part.newPage || part.gap >= pageGap) return true;
  if (part.text === section || part.closes) return false;
  const has = (kind: Part['kind']) => page.some((other) => other.kind === kind);
  return part.kind === 'section' && has('text') && has('fragment');
}

/** What stands once, below headlines and texts of its page, names no section, however much it looks like one. */
function readBelowTop(page: ColumnPage, recurring: ReadonlySet<string>): ColumnPage {
  const top = page.findIndex(({ kind }) => kind !== 'section' && kind !== 'label');
  return page.map((part, at) =>
    part.kind === 'section' && at > top && !recurring.has(part.text)
      ? { ...part, kind: displayKind(part.text) }
      : part,
  );
}

/** No section's name is wider, in Han characters. */
const widestSection = 10;
/** `Training and Projects` takes more room for as few words. */
const widestLatin = 14;
const widestName = ({ text }: Part) => (/\p{Script=Han}/u.test(text) ? widestSection : widestLatin);
/** What is no wider, alone at the top of a page, is hardly a headline. */
const widestBareName = 3;

/** So many lines show how a page sets headlines and labels off. */
const leastDisplay = 2;

/** What opens several pages is the name of their section; so is a name at the top where others are. */
function nameSections(pages: readonly ColumnPage[]): ColumnPage[] {
  const openings = pages.map((page) => page[0]);
  const alone = pages.length > 1 && pages.every(opensAlone);
  const named = openings.filter((part) => part?.kind === 'section').length;
  return pages.map((page) =>
    page.map((part, at) => {
      if (part.kind === 'text' || part.width > widestName(part)) return part;
      if (isPlace(part) && page.filter(isPlace).length > 1) return part;
      if (isSetAsOthers(part, page)) return part;
      const recurs = openings.filter((other) => other?.text === part.text).length > 1;
      if (at === 0 && (alone || isFlush(page))) return { ...part, kind: 'section' };
      // `学会` where the first page begins with `要闻`: no headline is so short.
      const alike = openings[0]?.kind === 'section' && part.width <= widestBareName;
      const usual = named > pages.length / 2 || alike;
      const others = at === 0 && part.gap >= pageGap && part.indent < 1 && usual;
      return recurs || others ? { ...part, kind: 'section' } : part;
    }),
  );
}

/** `● “小巷法官”` above `● 老旧小区加装电梯`: set off as another headline of its page is, it names no section. */
const isSetAsOthers = (part: Part, page: ColumnPage) =>
  part.style !== undefined &&
  page.some((other) => other !== part && isDisplay(other) && other.style === part.style);

/** `衡阳` above one headline of a page, as `永州` is above another, names no section. */
const isPlace = ({ kind, width }: Part) => kind === 'label' && width <= widestBareName;

/**
 * The first line of a page is as short as a name, and set apart from headlines and texts. Where all
 * pages open so, that is what their sections are called.
 */
function opensAlone([first, next, ...others]: ColumnPage): boolean {
  if (!first || !next || first.kind === 'text' || first.width > widestName(first)) return false;
  const apart = next.gap > 0 && [next, ...others].some(({ kind }) => kind === 'fragment');
  return apart && !isPunctuated(first.text) && !tellsHappening(first.text);
}

/** Headlines and labels are set off from the margin, as texts are not; what opens their page stands at it. */
function isFlush([first, ...others]: ColumnPage): boolean {
  const display = others.filter(({ kind }) => kind !== 'text' && kind !== 'section');
  return (
    first?.indent === 0 &&
    !isPunctuated(first.text) &&
    !tellsHappening(first.text) &&
    display.length >= leastDisplay &&
    display.every(({ indent }) => indent >= 1) &&
    others.some(({ kind, indent }) => kind === 'text' && indent === 0)
  );
}

/**
 * A page without headlines, or without texts, is a piece of the page before; so is one whose first
 * text goes on with a sentence that the page before broke off.
 */
function joinPages(pages: readonly ColumnPage[]): ColumnPage[] {
  const joined: ColumnPage[] = [];
  for (const page of pages) {
    const before = joined.at(-1);
    const goesOn = before && goesOnWith(before, page);
    if (before && (goesOn || !isWhole(page) || !isWhole(before))) {
      joined[joined.length - 1] = goesOn
        ? joinTexts(before, page)
        : [...before, ...(isWhole(before) ? withoutName(page) : page)];
    } else joined.push(page);
  }
  return joined;
}

/** `互联网工作` right below a line of a headline: what parts no page from another names no section. */
function withoutName(page: ColumnPage): ColumnPage {
  const [first, ...others] = page;
  const divides = first?.kind !== 'section' || first.newPage || first.gap >= pageGap;
  return divides ? page : [{ ...first, kind: displayKind(first.text) }, ...others];
}

const isWhole = (page: ColumnPage) =>
  page.some(({ kind }) => kind === 'text') && page.some(({ kind }) => kind === 'fragment');

/** No place is longer when it stands for its association, in UTF-16 units: 山城, 石河子 */
const longestPlace = 3;
/** No name beside another is longer, in UTF-16 units. */
const longestName = 8;

/** What has more parts is no page, and not matched. */
const mostParts = 400;

/** A word or two of a few characters, which a text of the page speaks of, say where it comes from. */
function nameLabels(page: ColumnPage): ColumnPage {
  if (page.length > mostParts) return page;
  const texts = page.filter(({ kind }) => kind === 'text');
  const isPlace = (word: string) =>
    /^\p{Script=Han}{2,}$/u.test(word) &&
    word.length <= longestPlace &&
    texts.some((part) => part.text.includes(word));
  // `南线公司　　盘龙枢纽` — what stands in one line with a name is one as well, if a text speaks of it.
  const isName = ({ text, beside }: Part, before: Part | undefined) =>
    beside &&
    before?.kind === 'label' &&
    text.length <= longestName &&
    texts.some((part) => part.text.includes(text));
  return page.map((part, at) =>
    part.kind === 'fragment' &&
    (part.text.split(/\s+/u).every(isPlace) || isName(part, page[at - 1]))
      ? { ...part, kind: 'label' }
      : part,
  );
}

const number = (page: ColumnPage): ColumnPage => page.map((part, index) => ({ ...part, index }));
