/** Sections whose names are said again at the top of the pages over which they go on. */
import type { Furniture } from './furniture.ts';
import type { Line } from './lines.ts';
import { edgesOf, firstText, isProse, unfinished } from './page-edges.ts';

/** `采风手记` above the rest of a paragraph: a section said before, where no headline follows. */
export function saidAgain(printed: readonly Line[], known: ReadonlyMap<number, Furniture>): Line[] {
  const text = printed.filter((line) => !known.has(line.index));
  const places = new Map(text.map((line, at) => [line.index, at]));
  // What the contents say again is a headline; what the body says again, above prose, is none.
  const body = text.slice(firstText(text));
  const saidIn = (lines: readonly Line[]) => {
    const said = new Map<string, number>();
    for (const line of lines) if (!said.has(line.text)) said.set(line.text, line.index);
    return said;
  };
  const [inBody, anywhere] = [saidIn(body), saidIn(text)];
  const feet = new Set(feetOf(printed, known));
  return edgesOf(printed, known).filter((line) => {
    const at = places.get(line.index) ?? 0;
    // The first section stands above all text; where a sentence goes on around it, it is said again.
    const said = isProse(text[at - 1]?.text ?? '') && unfinished.test(text[at - 1]?.text ?? '');
    // Below the texts of a page its section is named, and not said again for the next.
    if (!said && feet.has(line)) return false;
    const first = (said ? anywhere : inBody).get(line.text) ?? line.index;
    const below = text[at + 1]?.text ?? '';
    // In a narrow column a line of the sentence's rest is short, but has a stop as no headline has.
    return first < line.index && (isProse(below) || (said && endsSentence.test(below)));
  });
}

/** A sentence ends within the line or behind it. */
const endsSentence = /[。；]/u;

/** Lines right above a page's end, where their page has others above them. */
const feetOf = (printed: readonly Line[], known: ReadonlyMap<number, Furniture>): Line[] =>
  printed.filter((line, at) => {
    const [before, next] = [printed[at - 1], printed[at + 1]];
    if (!before || !next || line.newPage || known.has(before.index)) return false;
    return next.newPage || known.get(next.index) === 'folio';
  });
