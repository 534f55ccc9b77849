/**
 * A style that sets off senders, not sections: 【输电中心】⏎书记讲台进了控制室. Sections of one story each, all
 * of them called like offices, there are none; each name says who sent in the one story below it.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import type { Credits } from '../../2-lines/profile.ts';
import { holdsCredit } from '../signs/credit.ts';
import { namesOnly } from '../signs/known-credit.ts';
import { endingOf } from '../signs/sentence.ts';
import { isText } from './prose.ts';
import { styleOf } from './section-style.ts';

/** Fewer names are no habit. */
const least = 3;
/** Lines of one headline at most. */
const longestHeadline = 3;

/**
 * The lines in this style, by index, where each is a sender's name above one story; none where one of them
 * heads two stories or none, or where credits are printed otherwise.
 */
export function sendersIn(
  lines: readonly PrintedLine[],
  style: string | undefined,
  display: (line: PrintedLine) => boolean,
  columns: readonly (number | undefined)[] = [],
): ReadonlySet<number> {
  const none = new Set<number>();
  const names = style ? lines.filter((line) => styleOf(line) === style) : [];
  if (new Set(names.map(({ coreText }) => coreText)).size < least) return none;
  if (!names.every(({ coreText }) => namesOnly(coreText))) return none;
  if (!headOneStoryEach(lines, names, display, columns)) return none;
  // Below the last story `报送：市委办公室` may as well say who gets the bulletin.
  const credited = lines
    .slice(0, names.at(-1)?.index)
    .some((line) => styleOf(line) !== style && holdsCredit(line.text));
  return credited ? none : new Set(names.map(({ index }) => index));
}

/** 　　截至3月底，全市的广播终端全部接 — the end of a page cut the text, however short that left its first line. */
const isCutText = (
  line: PrintedLine,
  next: PrintedLine | undefined,
  display: (line: PrintedLine) => boolean,
) => !display(line) && next?.newPage === true;

/** Each of some lines stands above the headline of one story, and no other headline stands below it. */
function headOneStoryEach(
  lines: readonly PrintedLine[],
  heads: readonly PrintedLine[],
  display: (line: PrintedLine) => boolean,
  columns: readonly (number | undefined)[] = [],
): boolean {
  return heads.every(({ index }, at) => {
    const below = lines.slice(index + 1, heads[at + 1]?.index);
    const text = below.findIndex(
      (line) =>
        isText(line, columns[line.index]) || isCutText(line, lines[line.index + 1], display),
    );
    if (text < 1 || text > longestHeadline || !below.slice(0, text).every(display)) return false;
    return !below.some((line, i) => {
      const next = below[i + 1];
      // 900元。 ends a paragraph, however short.
      const isHead = display(line) && endingOf(line.text) === 'open';
      return i > text && isHead && next && isText(next, columns[next.index]);
    });
  });
}

/**
 * A style sets off columns within sections; not where it numbers what stands above one story each: `1、甲学会第九次` is the
 * first line of a headline, `代表大会召开` the second.
 */
export function isColumnStyle(
  lines: readonly PrintedLine[],
  style: string | undefined,
  display: (line: PrintedLine) => boolean,
  columns: readonly (number | undefined)[] = [],
): boolean {
  if (!style?.startsWith('number')) return style !== undefined;
  const heads = lines.filter((line) => styleOf(line) === style);
  return !headOneStoryEach(lines, heads, display, columns);
}

/** `【护理部】` below each story closes it: where bare names do so, a style that sets off nothing but names is theirs. */
export const setsOffClosing = (
  lines: readonly PrintedLine[],
  style: string,
  credits: Credits | undefined,
): boolean =>
  credits === 'closing' &&
  lines.every((line) => styleOf(line) !== style || namesOnly(line.coreText));
