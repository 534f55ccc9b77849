/**
 * Bare names above headlines in a bulletin that sets nothing off: 市燃气学会⏎举办安全讲座⏎近日，市燃气学会……. Where
 * one stands above each headline, and the texts go on to tell of the very one, the names say who sent them in.
 */
import { lettersOf } from '../../2-lines/letters.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import { namesOnly } from '../signs/known-credit.ts';
import { endingOf } from '../signs/sentence.ts';
import { isText } from './prose.ts';
import { styleOf } from './section-style.ts';

/** Fewer names are no habit. */
const least = 3;
/** Of the stories below the first name, this share has a name above. */
const leastNamed = 0.9;
/** And of those, this share tells of it. */
const leastTold = 0.6;
/** No headline is printed over more lines. */
const mostLines = 3;
/** A text tells early of whom it is about, in lines. */
const telling = 8;

/** The lines that are such names, by index; none where they might as well be sections. */
export function namesTold(
  lines: readonly PrintedLine[],
  columns: readonly (number | undefined)[],
): ReadonlySet<number> {
  const isProse = (line: PrintedLine | undefined) =>
    line !== undefined && (endingOf(line.text) !== 'open' || isText(line, columns[line.index]));
  const isHead = (line: PrintedLine | undefined) => line !== undefined && !isProse(line);
  const stories = lines
    .filter((line) => isProse(line) && isHead(lines[line.index - 1]))
    .map(({ index }) => ({ text: index, name: nameAbove(lines, index, isHead) }));
  const from = stories.findIndex(({ name }) => name !== undefined);
  const below = stories
    .slice(from)
    .filter(({ text }) => isText(lines[text] as PrintedLine, columns[text]));
  const named = below.flatMap(({ text, name }) => (name === undefined ? [] : [{ text, name }]));
  const names = new Set(named.map(({ name }) => lines[name]?.text));
  const told = named.filter(({ text, name }) => tellsOf(lines, text, name));
  const usual =
    named.length >= below.length * leastNamed && told.length >= named.length * leastTold;
  return new Set(usual && names.size >= least ? named.map(({ name }) => name) : []);
}

/** The name above the headline of a text, of which the line right above the text is a part: 高级研修班 ends as names do. */
function nameAbove(
  lines: readonly PrintedLine[],
  text: number,
  isHead: (line: PrintedLine | undefined) => boolean,
): number | undefined {
  for (let index = text - 2; index >= text - 1 - mostLines && isHead(lines[index]); index--) {
    const line = lines[index] as PrintedLine;
    if (styleOf(line) !== undefined || line.marks.heading) return undefined;
    if (namesOnly(line.text)) return index;
  }
  return undefined;
}

/** The text that begins here says the name. */
function tellsOf(lines: readonly PrintedLine[], text: number, name: number): boolean {
  const said = lines.slice(text, text + telling).map((line) => lettersOf(line.text));
  return said.join('').includes(lettersOf(lines[name]?.text ?? ''));
}
