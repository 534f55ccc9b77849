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

/** Numbers that count up from 1 one by one, each above a headline and below a text that has ended. */
export function storyNumbers(printed: readonly Line[]): Line[] {
  const places = [...printed.keys()].filter((at) => storyNumber.test(printed[at]?.text ?? ''));
  const values = places.map((at) => valueIn(printed[at]?.text ?? ''));
  const counting = values.every((value, i) => value === i + 1);
  if (!counting || places.length < leastNumbers) return [];
  const heads = (at: number, i: number) =>
    !cutProse.test(printed[at - 1]?.text ?? '') &&
    isHeadline(printed[at + 1]) &&
    tells(at, places[i + 1]);
  return places.every(heads) ? places.flatMap((at) => printed[at] ?? []) : [];

  // Below the headline stands a text; a table or the contents have none.
  function tells(at: number, next = printed.length) {
    return printed.slice(at + 2, next).some(({ text }) => sentence.test(text));
  }
}

function valueIn(text: string): number {
  const number = storyNumber.exec(text)?.[1] ?? '';
  const circled = (number.codePointAt(0) ?? 0) - 0x245f;
  return circled > 0 ? circled : Number(number);
}

const isHeadline = (line: Line | undefined) =>
  line !== undefined && !sentence.test(line.text) && displayWidth(line.text) <= widestHeadline;
