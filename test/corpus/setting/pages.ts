import type { Role } from './style.ts';
import { columns, mayBreak } from './wrap.ts';

/** How a page ends: what is printed at its foot and at the head of the next. */
export type Pages = {
  /** Rows of forty Han characters that a page holds. */
  rows: number;
  foot(page: number): string[];
  head(page: number): string[];
  formFeed: boolean;
  /** Blank lines at the cut, as copying from a PDF leaves them. */
  blank: boolean;
};

/** A line to print; `first` if its block starts here. */
export type PrintedLine = { text: string; role: Role | 'blank'; first: boolean };

const rowWidth = 80;
const leastBefore = 40;
const leastAfter = 8;
const stop = /[。！？：；”」』）)…!?:;.]/u;
const heading: ReadonlySet<string> = new Set(['section', 'subsection', 'headline', 'label']);

/**
 * Where a page end may cut a long line so that a reader can tell that it is cut: in the middle of a
 * sentence, after enough text to be no headline.
 */
function cutAt(text: string, wanted: number): number | null {
  for (let at = Math.min(wanted, text.length - leastAfter); at >= leastBefore; at--) {
    const [before = '', after = ''] = [text[at - 1], text[at]];
    if (mayBreak(before, after) && !stop.test(before) && /[，。,.]/.test(text.slice(0, at))) {
      if (before.trim() && after.trim()) return at;
    }
  }
  return null;
}

function pageEnd(page: number, { foot, head, formFeed, blank }: Pages): string[] {
  const gap = blank ? [''] : [];
  const next = [...head(page + 1)];
  const lines = [...gap, ...foot(page), ...(foot(page).length ? gap : [])];
  if (next.length) next.push(...gap);
  return formFeed ? [...lines, '\f', ...next] : [...lines, ...next];
}

/** Cuts the text into pages. Only paragraphs are cut, and no heading is left alone at a foot. */
export function paginate(lines: readonly PrintedLine[], pages: Pages): string[] {
  const out: string[] = [];
  let page = 1;
  let used = 0;
  let previous: string = 'masthead';
  const turn = () => {
    while (out.at(-1) === '') out.pop();
    out.push(...pageEnd(page++, pages));
    used = 0;
  };
  for (const { text, role, first } of lines) {
    let rest = text;
    const rows = () => Math.max(1, Math.ceil(columns(rest) / rowWidth));
    while (used + rows() > pages.rows) {
      const free = pages.rows - used;
      const han = columns(rest) / rest.length;
      const at = role === 'paragraph' ? cutAt(rest, Math.floor((free * rowWidth) / han)) : null;
      if (at !== null && rows() > 1 && free > 0) {
        out.push(rest.slice(0, at));
        rest = rest.slice(at);
        turn();
      } else if (
        used > 0 &&
        (role === 'paragraph' || (first && heading.has(role))) &&
        !heading.has(previous)
      ) {
        turn();
        if (first && pages.blank && !pages.formFeed && out.at(-1) !== '') out.push('');
        if (rows() > pages.rows) break;
      } else break;
    }
    out.push(rest);
    used += rows();
    if (role !== 'blank') previous = role;
  }
  return [...out, ...pages.foot(page)];
}
