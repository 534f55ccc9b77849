/**
 * Whether a bulletin cuts its headlines into lines: 县气象站与供电公司⏎共建雷电监测网 above most of its texts. Names of
 * columns recur, and stand above a headline here and there; what differs above each is a headline's first line.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { colophonLabel } from '../signs/colophon.ts';
import { creditLine } from '../signs/credit.ts';
import { namesOnly } from '../signs/known-credit.ts';
import { isSectionName } from '../signs/section-name.ts';
import { endingOf } from '../signs/sentence.ts';
import { isText } from './prose.ts';
import { styleOf } from './section-style.ts';

/** Fewer headlines show no habit. */
const least = 3;
/** Of the headlines at least this share stands on several lines. */
const leastShare = 0.6;
/** No headline takes more lines; masthead and section may stand above one. */
const mostLines = 3;
/** Of the first lines, so many may sound like the name of a section by chance. */
const mostNames = 0.34;
/** Many lines of headlines end as names of senders do; those would stand above all, or below. */
const mostSenders = 0.75;
/** Where nothing sets sections off, a line as short may name one, in Han characters. */
const widestName = 7;

/** Most headlines of this bulletin stand on several lines, none of which is set off. */
export function cutsHeadlines(
  lines: readonly PrintedLine[],
  columns: readonly (number | undefined)[],
  display: (line: PrintedLine) => boolean,
  sectionStyle: string | undefined,
): boolean {
  const isBare = (line: PrintedLine | undefined) => line !== undefined && bare(line, display);
  const heads = lines.flatMap((line) => {
    if (isBare(line) || !isText(line, columns[line.index]) || !isBare(lines[line.index - 1])) {
      return [];
    }
    // A blank line that parts two lines, but not the lower one from the text, opens the text.
    if ((lines[line.index - 1]?.gap ?? 0) > line.gap) return [];
    let first = line.index - 1;
    while (first > 0 && isBare(lines[first - 1])) first--;
    const run = lines.slice(first, line.index);
    return run.length <= mostLines ? [run] : [];
  });
  const cut = heads.filter(({ length }) => length > 1);
  if (cut.length < least || cut.length < heads.length * leastShare) return false;
  const firsts = cut.flatMap(([first]) => first ?? []);
  const seconds = cut.flatMap(([, second]) => second ?? []);
  const few = (
    found: readonly PrintedLine[],
    sign: (line: PrintedLine) => boolean,
    most = mostNames,
  ) => found.filter(sign).length <= found.length * most;
  const isSender = ({ text }: PrintedLine) => namesOnly(text);
  return (
    new Set(firsts.map(({ text }) => text)).size === firsts.length &&
    few(firsts, ({ coreText }) => isSectionName(coreText)) &&
    few(firsts, isSender, mostSenders) &&
    few(seconds, isSender, mostSenders) &&
    (sectionStyle !== undefined || firsts.every(({ width }) => width > widestName))
  );
}

const bare = (line: PrintedLine, display: (line: PrintedLine) => boolean) =>
  display(line) &&
  endingOf(line.text) === 'open' &&
  styleOf(line) === undefined &&
  !line.marks.heading &&
  !line.marks.list &&
  !creditLine(line.text) &&
  !colophonLabel(line.text);
