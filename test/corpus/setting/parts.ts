import type { ContentsKind } from './contents.ts';
import { withLeaders } from './contents.ts';
import type { Pages } from './pages.ts';
import type { ContentsStyle, Place, Role, Style } from './style.ts';
import { centre, columns, wrap } from './wrap.ts';

const headings: ReadonlySet<Role> = new Set(['section', 'subsection', 'label', 'headline']);
const frame: ReadonlySet<Role> = new Set(['masthead', 'contents', 'colophon']);

/** A blank line between all blocks. */
export const everywhere: Style['blanks'] = () => 1;

/** No blank line at all. */
export const nowhere: Style['blanks'] = () => 0;

/** Blank lines around the frame and before each article; its text follows at once. */
export const beforeArticles: Style['blanks'] = (before, after) => {
  if (before === 'headline' || before === 'label') return 0;
  if (frame.has(before) || frame.has(after)) return before === after ? 0 : 1;
  return headings.has(after) ? 1 : 0;
};

/** Blank lines before and after each heading, none between paragraphs. */
export const aroundHeadings: Style['blanks'] = (before, after) => {
  if (after === 'label' && before === 'headline') return 0;
  return before === 'headline' || before === 'label' ? 1 : beforeArticles(before, after);
};

/** A table of contents as a list with the given mark before each entry. */
export function listed(title: string, kind: ContentsKind, mark: string): ContentsStyle {
  return { title, kind, print: (entries) => entries.map(({ text }) => mark + text) };
}

/** A table of contents whose entries are numbered. */
export function numbered(title: string, kind: ContentsKind, after: string): ContentsStyle {
  const print: ContentsStyle['print'] = (entries) =>
    entries.map(({ text }, index) => `${index + 1}${after}${text}`);
  return { title, kind, print };
}

/** A table of contents with dot leaders and page numbers. */
export function leaders(title: string, kind: ContentsKind, dot: string): ContentsStyle {
  return { title, kind, print: (entries) => withLeaders(entries, dot) };
}

/** Sections in their brackets, their articles under them. */
export function grouped(title: string, left: string, right: string, mark: string): ContentsStyle {
  const print: ContentsStyle['print'] = (entries) =>
    entries.map(({ text, isSection }) => (isSection ? left + text + right : mark + text));
  return { title, kind: 'grouped', print };
}

/** A section's name between two marks. */
export const between =
  (left: string, right: string) =>
  (name: string): string[] => [left + name + right];

/** A headline after a mark. */
export const after =
  (mark: string) =>
  (title: string): string[] => [mark + title];

const numerals = '一二三四五六七八九十';

/** `一、学会动态` */
export const chineseNumbered = (name: string, index: number): string[] => [
  `${numerals[index]}、${name}`,
];

/** `（一）` before a headline, from one again in each section. */
export const inParentheses = (title: string, { inSection }: Place): string[] => [
  `（${numerals[inSection - 1]}）${title}`,
];

/** Lines of a headline that is longer than its column, each in the middle of the page. */
export function centredHeadline(width: number, page: number, space: '\u3000' | ' ') {
  return (title: string): string[] =>
    balanced(title, width).map((line) => centre(line, page, space));
}

/** Breaks a headline where it is longer than `width`; a lone character is never left over. */
export function balanced(title: string, width: number): string[] {
  const lines = wrap(title, width);
  const short = columns(lines.at(-1) ?? '') < 8;
  return lines.length > 1 && short ? wrap(title, width - 8) : lines;
}

/** `　　` before each paragraph, which is one long line. */
export const indented = (text: string): string[] => [`　　${text}`];

/** A paragraph broken into lines of `han` characters. */
export const broken =
  (han: number, indent: string) =>
  (text: string): string[] =>
    wrap(text, han * 2, 4).map((line, index) => (index === 0 ? indent + line : line));

/** A headline without a final mark that could make it look like a sentence. */
export const calm = (title: string): string => title.replace(/[！？!?]$/, '');

const bare = { foot: () => [], head: () => [], formFeed: false, blank: true };

/** Page ends that left a blank line and nothing else. */
export const silentCuts = (rows: number): Pages => ({ ...bare, rows });

/** A folio at the foot of each page. */
export const folios = (rows: number, print: (page: number) => string): Pages => ({
  ...bare,
  rows,
  foot: (page) => [print(page)],
});

/** A folio at the foot and the bulletin's name at the head of each page. */
export const runningHeads = (
  rows: number,
  head: string,
  print: (page: number) => string,
): Pages => ({ ...folios(rows, print), head: () => [head] });
