/**
 * Numbers that posts set on a line of their own above each headline: `01`, `PART 02`, `NO.3`. They only
 * adorn the headline; numbers of table cells, of points and of pages look like them.
 */
import { displayWidth, type Line } from './lines.ts';

/** `01` `PART 02` `Part.2` `NO.3` `/ 04 /` `01.` `①` `1️⃣` */
const storyNumber =
  /^[^\p{L}\p{N}]{0,4}(?:(?:part|no|story|news)[\s.．·]{0,3})?(\d{1,2}|[\u2460-\u2473])[\ufe0f\u20e3]*[^\p{L}\p{N}]{0,4}$/iu;
/** Fewer are no series. */
const leastNumbers = 3;
/** Headlines are no wider, in Han characters. */
const widestHeadline = 40;
/** A text has whole sentences; a headline has none, and no cell of a table. */
const sentence = /[。；;]|[！？!?]["”』」）)]?$/u;

/** A text that a page's end cuts. */
const cutProse = /[，。；].*[\p{L}\p{N}，、]$/u;

/**
 * Numbers that count up from 1 one by one, each above a headline and below a text that has ended; and beside
 * them those of the sections, `PART.01`, each above a name and the number of its first story.
 */
export function storyNumbers(printed: readonly Line[]): Line[] {
  const series = new Map<string, number[]>();
  printed.forEach(({ text }, at) => {
    if (!storyNumber.test(text)) return;
    const form = formOf(text);
    series.set(form, [...(series.get(form) ?? []), at]);
  });
  const all = [...series.values()];
  if (!all.every((places) => countsUp(printed, places))) return [];
  const numbers = new Set(all.flat());
  const stories = all.filter((places) => headStories(printed, places, numbers));
  if (stories.length === 0) return [];
  const first = new Set(stories.flat());
  const others = all.filter((places) => !stories.includes(places));
  const headSections = others
    .flat()
    .every((at) => isHeadline(printed[at + 1]) && first.has(at + 2));
  return headSections ? [...numbers].sort((a, b) => a - b).flatMap((at) => printed[at] ?? []) : [];
}

/** `PART.01` and `01` are of two forms, `09` and `10` of one. */
const formOf = (text: string) =>
  text
    .replace(/\d+|[\u2460-\u2473]/u, '0')
    .replace(/\s+/gu, '')
    .toLowerCase();

const countsUp = (printed: readonly Line[], places: readonly number[]) =>
  places.every((at, i) => valueIn(printed[at]?.text ?? '') === i + 1);

/** There are enough of them, each above a headline with a text below it. */
function headStories(
  printed: readonly Line[],
  places: readonly number[],
  numbers: ReadonlySet<number>,
): boolean {
  // Below the headline stands a text; a table or the contents have none.
  const tells = (at: number, next = printed.length) =>
    printed.slice(at + 2, next).some(({ text }) => sentence.test(text));
  return (
    places.length >= leastNumbers &&
    places.every(
      (at, i) =>
        !cutProse.test(printed[at - 1]?.text ?? '') &&
        isHeadline(printed[at + 1]) &&
        !numbers.has(at + 2) &&
        tells(at, places[i + 1]),
    )
  );
}

function valueIn(text: string): number {
  const number = storyNumber.exec(text)?.[1] ?? '';
  const circled = (number.codePointAt(0) ?? 0) - 0x245f;
  return circled > 0 ? circled : Number(number);
}

const isHeadline = (line: Line | undefined) =>
  line !== undefined && !sentence.test(line.text) && displayWidth(line.text) <= widestHeadline;
