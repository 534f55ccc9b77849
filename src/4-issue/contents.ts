/** Reads the printed contents: each entry without its leader and page number, broken ones put together. */
import { lettersOf } from '../2-lines/letters.ts';
import { cutPassage, type Passage, readPassage } from '../2-lines/passage.ts';
import { entryLength, pageBeforeEntry } from '../3-blocks/signs/contents.ts';

/**
 * The entries of the contents. One without a page number is put together with the next where both say
 * the headline of an article to the letter, and neither does alone.
 */
export function readContents(
  source: string,
  entries: readonly Passage[],
  headlines: readonly Passage[],
): Passage[] {
  const said = new Set(headlines.map((headline) => lettersOf(readPassage(source, headline))));
  const read = (passages: readonly Passage[]) =>
    passages.map((passage) => readPassage(source, passage));
  const counting = countsPages(read(entries), read(headlines));
  const pagesBefore = opensWithPages(read(entries), read(headlines));
  const contents: Passage[] = [];
  let open: Passage | undefined;
  for (const printed of entries) {
    const text = readPassage(source, printed);
    // 年会召开........ (2): a leader may stand before the number too.
    const counted = counting && inParentheses.test(text) ? text.search(inParentheses) : text.length;
    const end = Math.min(counted, entryLength(text));
    const start = pagesBefore ? (pageBeforeEntry(text)?.length ?? 0) : 0;
    const entry = cutPassage(source, printed, start, end);
    // A leader and a page number alone name nothing.
    if (entry.length === 0) continue;
    const letters = (passage: Passage) => lettersOf(readPassage(source, passage));
    const whole: Passage | undefined = open && [...open, ...entry];
    if (whole && !said.has(letters(entry)) && said.has(letters(whole))) {
      contents.splice(-1, 1, whole);
      open = undefined;
      continue;
    }
    contents.push(entry);
    open = end === text.length && !said.has(letters(entry)) ? entry : undefined;
  }
  return contents;
}

/** `会员手册 (4)` may be the fourth of its kind, `实验室（P3）` a class, as long as one entry alone ends so. */
const inParentheses =
  /(?:\s[（(](\d{1,3})[）)]|\s*(?:[（(]P\.?\s?(\d{1,3})[）)]|[[［【〔]P\.?\s?(\d{1,3})[\]］】〕]))$/iu;
/** Fewer numbers may rise by chance. */
const leastNumbers = 3;

/** Numbers in parentheses that rise from entry to entry, and that no headline has, are those of pages. */
function countsPages(entries: readonly string[], headlines: readonly string[]): boolean {
  const numbers = entries
    .flatMap((text) => inParentheses.exec(text)?.slice(1).find(Boolean) ?? [])
    .map(Number);
  return (
    numbers.length >= leastNumbers &&
    rise(numbers) &&
    !headlines.some((text) => inParentheses.test(text))
  );
}

const rise = (numbers: readonly number[]) =>
  numbers.every((number, at) => at === 0 || number >= (numbers[at - 1] as number));

/** `P2　秘书长谈改革` above `P4　……`; one `P3 实验室建成` is a headline that opens so. */
function opensWithPages(entries: readonly string[], headlines: readonly string[]): boolean {
  const pages = entries.flatMap((text) => pageBeforeEntry(text)?.page ?? []);
  return (
    pages.length >= leastNumbers &&
    rise(pages) &&
    !headlines.some((text) => pageBeforeEntry(text) !== undefined)
  );
}
