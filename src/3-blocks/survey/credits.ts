import { displayWidth } from '../../2-lines/lines.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import { creditAtEnd } from '../signs/credit.ts';
import { isLabelled } from '../signs/labelled.ts';
import { endingOf } from '../signs/sentence.ts';
import { stopsEarly } from './columns.ts';
import { isProse } from './prose.ts';

/** Shorter lines may be headlines that name a place: 院士讲坛走进海淀（科技馆）, in Han characters. */
const leastProse = 24;
/** Nor are headlines on one line wider. */
const widestHeadline = 40;
/** A credit is never broken over more lines than this. */
const mostLines = 3;

/** 夏季走访全面展开⏎（供稿：资助项目部）⏎6月，…… says who sent in what follows. */
function standsBelowHeadline(lines: readonly PrintedLine[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!above || !line || !below || !/^[（(【]/u.test(line.text)) return false;
  const heads = endingOf(above.text) === 'open' && !/[，。；,;]/u.test(above.text);
  return heads && above.width <= widestHeadline && isProse(below);
}

/** For each line, whether a credit ends on it, be it broken over several lines. */
export function creditEnds(
  lines: readonly PrintedLine[],
  columns: readonly (number | undefined)[],
): boolean[] {
  return lines.map(({ text }, index) => {
    if (!/[）)】][*_]{0,3}\s*$/u.test(text)) return false;
    // Unwrapped prose that stops at a credit without a full stop ends there all the same.
    const prose = displayWidth(text) > leastProse || isLabelled(text);
    const column = columns[index];
    const next = lines[index + 1]?.text ?? '';
    if (standsBelowHeadline(lines, index)) return false;
    const stops = !column || stopsEarly(lines[index] as PrintedLine, next, column);
    if (stops && prose && creditAtEnd(text, true)) return true;
    let joined = '';
    for (let i = index; i >= 0 && i > index - mostLines; i--) {
      joined = (lines[i]?.text ?? '') + joined;
      if (creditAtEnd(joined)) return true;
      // Once the opening parenthesis is in sight, more text before it changes nothing.
      if (/[。！？…]\s*[（(【][^（(【]*$/u.test(joined)) return false;
    }
    return false;
  });
}
