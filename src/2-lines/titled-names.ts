/**
 * Names of sections in title marks: 《会务报道》 alone above a headline. One such line may name a book or an essay;
 * where all of a bulletin stand above what may be a headline, they set its sections off.
 */
import type { Line } from './lines.ts';

/** A few words without a space between title marks. */
const titled = /^《[\p{Script=Han}、·]{2,10}》$/u;
/** A line that ends so tells something, and one of a few characters names whoever wrote the essay above. */
const told = /[。！？；，：!?;:,]$/u;
const leastHeadline = 7;
/** A headline is hardly longer, in UTF-16 units. */
const longestHeadline = 60;
/** One alone is no habit. */
const least = 2;

/** The lines, by index, that such names stand on; the title of the publication above all may be set alike. */
export function titledNames(lines: readonly Line[]): ReadonlySet<number> {
  const said = lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const isTitled = (line: Line | undefined) => line !== undefined && titled.test(line.text);
  const mayHead = (line: Line | undefined) => {
    const text = line?.text.replace(/\s+/gu, '') ?? '';
    const fits = text.length >= leastHeadline && text.length <= longestHeadline;
    return fits && !told.test(text) && !isTitled(line);
  };
  const names = said.flatMap((line, at) => (at > 0 && isTitled(line) ? [at] : []));
  const distinct = new Set(names.map((at) => said[at]?.text));
  const all = distinct.size >= least && names.every((at) => mayHead(said[at + 1]));
  return new Set(all ? names.flatMap((at) => said[at]?.index ?? []) : []);
}
