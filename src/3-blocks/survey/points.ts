/**
 * Points inside an article: `（一）选用健康种苗` and its like. A run of numbers that begins right
 * after a sentence belongs to the text; headlines begin to count below a section or the masthead.
 */

import type { NumberStyle } from '../../2-lines/marks.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import { endingOf } from '../signs/sentence.ts';
import { styleOf } from './section-style.ts';

/** The lines that are points, by index. */
export function findPoints(
  lines: readonly PrintedLine[],
  sectionStyle: string | undefined,
  headlineStyle: string | undefined,
): Set<number> {
  const points = new Set<number>();
  const runs = new Map<NumberStyle, number>();
  for (const line of lines) {
    const number = line.marks.number;
    const style = styleOf(line);
    if (!number || style === sectionStyle || style === headlineStyle) continue;
    const before = lines[line.index - 1];
    const begins = number.value === 1 && before !== undefined && tellsStory(before);
    const goesOn = runs.get(number.style) === number.value - 1;
    if (begins || goesOn) {
      points.add(line.index);
      runs.set(number.style, number.value);
    } else runs.delete(number.style);
  }
  return points;
}

const tellsStory = ({ text }: PrintedLine) =>
  ['sentence', 'clause'].includes(endingOf(text)) && !/[）)]\s*$/u.test(text);
