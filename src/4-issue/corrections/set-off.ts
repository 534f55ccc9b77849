/** Lines between headline and text: what marks set off as the one is part of the other. */
import type { Span } from '../../2-lines/lines.ts';
import { readMarks } from '../../2-lines/marks.ts';
import type { Passage } from '../../2-lines/passage.ts';

/** No line is set off by more signs than these, in UTF-16 units. */
const longestMarks = 100;
const lineEnd = /[\n\r\v\f\u0085\u2028\u2029]/u;

/** A line that was set off, as a line of a text, where `一、` and ■ are part of what it says. */
export function asText(source: string, passage: Passage): Passage {
  return passage.map((span) => {
    const { core, plain } = marksAround(source, span);
    return core.start === span.start && core.end === span.end ? plain : span;
  });
}

/** A line of a text as a headline, without the marks that set it off. */
export function asHeadline(source: string, passage: Passage): Passage {
  return passage.map(({ start, end }) => readMarks(source.slice(start, end), start).core);
}

/** The marks of the line around a span; of one with much beside the span, of a part that is no line. */
function marksAround(source: string, { start, end }: Span) {
  let from = start;
  while (from > 0 && start - from < longestMarks && !lineEnd.test(source[from - 1] ?? '')) from--;
  let to = end;
  while (to < source.length && to - end < longestMarks && !lineEnd.test(source[to] ?? '')) to++;
  const line = source.slice(from, to);
  return readMarks(line.trim(), from + line.length - line.trimStart().length);
}
