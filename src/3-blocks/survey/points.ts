/**
 * Points inside an article: `（一）选用健康种苗` and its like. A run of numbers that begins right
 * after a sentence belongs to the text; headlines begin to count below a section or the masthead.
 */

import type { NumberStyle } from '../../2-lines/numbers.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import { creditLine } from '../signs/credit.ts';
import { endingOf } from '../signs/sentence.ts';
import { styleOf } from './section-style.ts';

/** The lines that are points, by index. */
export function findPoints(
  lines: readonly PrintedLine[],
  sectionStyle: string | undefined,
  headlineStyle: string | undefined,
): Set<number> {
  const points = listsWithin(lines, headlineStyle);
  const runs = new Map<NumberStyle, number>();
  for (const line of lines) {
    const number = line.marks.number;
    const style = styleOf(line);
    // A section or a credit ends the article, and what is counted in it.
    if ((style && style === sectionStyle) || creditLine(line.text)) runs.clear();
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

/**
 * `3. 补贴可“掌上办”` … `说明几点：` `1. ……` `2. ……` … `4. 三本账`: set like headlines, but the headlines count
 * on behind them, so these count something else.
 */
function listsWithin(
  lines: readonly PrintedLine[],
  headlineStyle: string | undefined,
): Set<number> {
  const points = new Set<number>();
  if (!headlineStyle?.startsWith('number')) return points;
  const numbered = lines.filter((line) => styleOf(line) === headlineStyle);
  const valueAt = (at: number) => numbered[at]?.marks.number?.value ?? 0;
  let outer = 0;
  for (let at = 0; at < numbered.length; at++) {
    const before = lines[(numbered[at]?.index ?? 0) - 1];
    const begins = valueAt(at) === 1 && outer > 0 && before !== undefined && tellsStory(before);
    if (!begins) {
      outer = valueAt(at);
      continue;
    }
    let end = at + 1;
    while (valueAt(end) === valueAt(end - 1) + 1 && goesOnBehind(end, outer + 1)) end++;
    if (valueAt(end) !== outer + 1) outer = valueAt(at);
    else {
      for (const { index } of numbered.slice(at, end)) points.add(index);
      at = end - 1;
    }
  }
  return points;

  /** A point may bear the number that the next headline should have, where that one comes later. */
  function goesOnBehind(at: number, wanted: number): boolean {
    return (
      valueAt(at) !== wanted ||
      numbered.slice(at + 1).some((_, i) => valueAt(at + 1 + i) === wanted)
    );
  }
}

const tellsStory = ({ text }: PrintedLine) =>
  ['sentence', 'clause'].includes(endingOf(text)) && !/[）)]\s*$/u.test(text);
