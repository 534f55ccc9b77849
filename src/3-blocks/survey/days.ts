/**
 * Days as sections: `12月4日　星期一` above the stories of that day, again and again. The date below a notice looks the
 * same, but stands below the name of who signed it.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { toSimplified } from '../../2-lines/simplified.ts';
import { holdsCredit } from '../signs/credit.ts';
import { namesOnly } from '../signs/known-credit.ts';
import { endingOf } from '../signs/sentence.ts';
import { isProse } from './prose.ts';

/** `12月4日` `2023年12月4日（星期一）` `12月4日 周一`, and nothing else. */
const day =
  /^(?:[12]\d{3}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日\s*(?:[（(]?\s*(?:星期|周|礼拜)[一二三四五六日天]\s*[）)]?)?$/u;

/** Fewer days are no habit. */
const least = 3;

/** The lines that are such days, by index; none where one of them stands as no section does. */
export function daysAbove(lines: readonly PrintedLine[], firstProse: number): ReadonlySet<number> {
  const isDay = (line: PrintedLine | undefined) =>
    line !== undefined && day.test(toSimplified(line.coreText));
  // The date of the issue may stand right above the first.
  const days = lines.filter((line) => isDay(line) && !isDay(lines[line.index + 1]));
  const stands = ({ index }: PrintedLine): boolean => {
    const [above, below] = [lines[index - 1], lines[index + 1]];
    if (!below || isProse(below)) return false;
    if (index < firstProse || !above) return true;
    return endingOf(above.text) === 'sentence' || holdsCredit(above.text) || namesOnly(above.text);
  };
  const apart = new Set(days.map(({ coreText }) => coreText)).size;
  const told = days.some(({ index }) => index < firstProse);
  const alike = apart === days.length && days.length >= least && told && days.every(stands);
  return new Set(alike ? days.map(({ index }) => index) : []);
}
