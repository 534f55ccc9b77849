/** The lines beside the ends of pages, among which running heads are, and the text that these cut. */
import type { Furniture } from './furniture.ts';
import { displayWidth, type Line } from './lines.ts';
import { firstLines, widestRunningHead } from './title-words.ts';

/** A sentence that stops here goes on behind what stands between. */
export const unfinished = /[^。！？!?；：…”』）)\]】]$/u;

/** So much stands before or after a stop of prose, in UTF-16 units. */
const besideStop = 12;
const stops = ['，', '。', '；'];

/** Text, of which a page's end may cut one sentence off. A pattern would overflow on a line of megabytes. */
export function isProse(text: string): boolean {
  const last = Math.max(...stops.map((stop) => text.lastIndexOf(stop)));
  const firsts = stops.map((stop) => text.indexOf(stop)).filter((at) => at >= 0);
  return last >= besideStop || text.length - Math.min(...firsts) > besideStop;
}

/** The first line of text: an entry of the contents may have a comma, but ends no sentence. */
export const firstText = (printed: readonly Line[]): number =>
  printed.findIndex(({ text }) => isProse(text) && /[。；]/u.test(text));

/** `The Ledger          March 2024`: a head whose parts stand far apart is no longer for that. */
const setClose = (text: string) => text.replace(/\s{2,}/gu, ' ');

/** Short lines beside a page's end that end no sentence. */
export function edgesOf(printed: readonly Line[], known: ReadonlyMap<number, Furniture>): Line[] {
  const isFolio = (line: Line | undefined) => line && known.get(line.index) === 'folio';
  return printed.filter(
    (line, i) =>
      !known.has(line.index) &&
      displayWidth(setClose(line.text)) <= widestRunningHead &&
      !/[。；，、：]$/u.test(line.text) &&
      (line.newPage ||
        printed[i + 1]?.newPage ||
        isFolio(printed[i - 1]) ||
        isFolio(printed[i + 1])),
  );
}

/** What stands below the masthead and above all text, where the contents name sections. */
export function entriesOf(printed: readonly Line[], atEdge: readonly Line[]): Set<string> {
  const first = firstText(printed);
  const edges = new Set(atEdge);
  const entries = printed.slice(firstLines, first).filter((line) => !edges.has(line));
  return new Set(entries.map(({ text }) => text));
}
