/** Stories that a page's end cut, and that go on on the next page. */
import { runsAcross } from '../../3-blocks/links/word-across.ts';
import { opensBySaying, opensLikeNews } from '../../3-blocks/signs/sentence.ts';
import { isCut } from './interleaved.ts';
import type { ColumnPage } from './pages.ts';
import { isDisplay, joinParts, type Part } from './parts.ts';

/**
 * A text of the page before stops in the middle of a sentence, be it the last or one beside it, and goes on at the
 * top of the page, or right below headlines there.
 */
export function goesOnWith(before: ColumnPage, page: ColumnPage): boolean {
  const named = before.findLast(({ kind }) => kind === 'section')?.text;
  // Below the name of another section nothing goes on.
  const own = page.filter(({ kind, text }) => kind !== 'section' || text !== named);
  const rest = own.find((part) => !isDisplay(part));
  if (rest?.kind !== 'text' || opensLikeNews(rest.text)) return false;
  return rest === own[0] ? before.some(isCut) : isRest(before, rest, page);
}

/** `……提交經審核的財` `务报告，……`: a word runs across, or the rest alone of its page's texts has no indent. */
function isRest(before: ColumnPage, rest: Part, page: ColumnPage): boolean {
  const cut = before.findLast(isText);
  if (!cut || !isCut(cut)) return false;
  if (runsAcross(cut.text, rest.text)) return true;
  const others = [...before, ...page].filter((part) => isText(part) && part !== rest);
  return rest.indent < 1 && others.every(({ indent }) => indent >= 1);
}

const isText = ({ kind }: Part) => kind === 'text';

/** Both pages as one: the text that the page's end cut is whole again, and its story goes on below it. */
export function joinTexts(before: ColumnPage, page: ColumnPage): ColumnPage {
  const last = before.findLastIndex(isCut);
  const first = page.findIndex(({ kind }) => kind === 'text');
  const end = page.findIndex(({ kind }, at) => at > first && kind !== 'text');
  const [cut, rest] = [before[last] as Part, page[first] as Part];
  const story = page.slice(first + 1, end < 0 ? page.length : end);
  const whole = joinParts(cut, rest);
  const others = end < 0 ? [] : page.slice(end);
  const above = [...before.slice(0, last), whole, ...story, ...before.slice(last + 1)];
  return [...above, ...asNewPage([...page.slice(0, first), ...others])];
}

/** What stands on another page, and beside nothing of the one before, though both are matched as one. */
function asNewPage(page: ColumnPage): ColumnPage {
  const [first, ...others] = page;
  return first ? [{ ...first, newPage: true }, ...others] : [];
}

/**
 * `会议对模范职工之家进行了表扬。` above the first section of a page: texts that only go on stand below the last text
 * of the page before.
 */
export function carryBack(pages: readonly ColumnPage[]): ColumnPage[] {
  const carried: ColumnPage[] = [];
  for (const page of pages) {
    const before = carried.at(-1);
    const end = page.findIndex((part) => !isText(part));
    const goesOn = end > 0 && page[end]?.kind === 'section' && opensBySaying(page[0]?.text ?? '');
    const last = before?.findLastIndex(isText) ?? -1;
    if (!before || !goesOn || last < 0) {
      carried.push(page);
      continue;
    }
    const texts = page.slice(0, end);
    carried[carried.length - 1] = [
      ...before.slice(0, last + 1),
      ...texts,
      ...before.slice(last + 1),
    ];
    carried.push(page.slice(end));
  }
  return carried;
}
