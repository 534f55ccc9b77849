/**
 * Page numbers of contents with no leader before them: `茶园开采 2`, `茶园开采2`, `2 茶园开采`, `**茶园开采** 2`, or alone on the line below.
 * They rise from entry to entry, and what they name is said further down without them.
 */
import type { Line, Span } from '../lines.ts';
import { readCore } from '../marks.ts';

/** `**茶园开采** …… **2**` `[茶园开采](#p2)`: the entry alone is set off. */
const setOff =
  /^(?:(\*\*|__)(?<strong>(?:(?!\1).)+)\1|\[(?<link>[^[\]]+)\]\([^()\s]*\))(?<tail>[\s.·…‥⋯．・*_—-]*(?:[（(]?\d{1,3}[）)]?)?[\s*_]*)$/u;
const behind = /^(?<words>.*[\p{L}\p{Pe}\p{Pf}？！?!])(?<space>\s*)(?<page>\d{1,3})$/u;
const before = /^(?<page>\d{1,3})(?<space>\s+)(?<words>\p{L}.*|[“《「].*)$/u;
const alone = /^\d{1,3}$/u;
/** Fewer numbers may rise by chance. */
const least = 3;

interface Numbered extends Span {
  index: number;
  page: number;
  /** What is left is said again. */
  named: boolean;
}

type Said = (words: string, index: number) => boolean;

/** By index of the line, what of it is an entry; none where it is a page number alone. */
export function bareNumbers(lines: readonly Line[], isSaid: Said): ReadonlyMap<number, Span[]> {
  const inside = lines.flatMap((line) => entrySetOff(line) ?? []);
  const numbers = [
    lines.flatMap((line) => numberOf(line, behind, isSaid)),
    lines.flatMap((line) => numberOf(line, before, isSaid)),
    lines.flatMap((line, at) => numberAlone(line, lines[at - 1], isSaid)),
  ].find(areRising);
  const found = new Map<number, Span[]>(
    inside.map(({ index, start, end }) => [index, [{ start, end }]]),
  );
  for (const { index, start, end } of numbers ?? []) {
    found.set(index, end > start ? [{ start, end }] : []);
  }
  return found;
}

function areRising(found: readonly Numbered[]): boolean {
  const rise = found.every(({ page }, at) => at === 0 || page >= (found[at - 1]?.page ?? 0));
  return rise && found.length >= least && found.some(({ named }) => named);
}

function entrySetOff({ index, text }: Line): (Span & { index: number }) | undefined {
  const { words, start } = readCore(text);
  const groups = setOff.exec(words)?.groups;
  const inner = groups?.strong ?? groups?.link;
  if (inner === undefined) return undefined;
  const at = start + words.indexOf(inner);
  return { index, start: at, end: at + inner.length };
}

function numberOf({ index, text }: Line, form: RegExp, isSaid: Said): Numbered[] {
  // A number before an entry is a mark of the line, should it be followed by a point.
  const { words, start } = form === before ? { words: text, start: 0 } : readCore(text);
  const groups = form.exec(words)?.groups;
  if (!groups?.words || isSaid(words, index) || entrySetOff({ index, text } as Line)) return [];
  const named = isSaid(groups.words, index);
  // 新添茶机120 ends so, unless the headline says that it does not.
  if (groups.space === '' && !named) return [];
  const at = start + words.indexOf(groups.words);
  const emphasized = /[*_<]/u.test(text.slice(0, at));
  return [
    {
      index,
      // List marks and numbers stay; what is strong all over is cut out of it.
      start: form === before || emphasized ? at : 0,
      end: at + groups.words.length,
      page: Number(groups.page),
      named,
    },
  ];
}

function numberAlone({ index, text }: Line, above: Line | undefined, isSaid: Said): Numbered[] {
  if (!alone.test(text) || !above || alone.test(above.text)) return [];
  return [{ index, start: 0, end: 0, page: Number(text), named: isSaid(above.text, above.index) }];
}
