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
  const headsOneStory = ({ index }: PrintedLine, at: number) => {
    const below = lines.slice(index + 1, names[at + 1]?.index);
    const text = below.findIndex((line) => isText(line, columns[line.index]));
    if (text < 1 || text > longestHeadline || !below.slice(0, text).every(display)) return false;
    return !below.some((line, i) => {
      const next = below[i + 1];
      // 900元。 ends a paragraph, however short.
      const heads = display(line) && endingOf(line.text) === 'open';
      return i > text && heads && next && isText(next, columns[next.index]);
    });
  };
  if (!names.every(headsOneStory)) return none;
  // Below the last story `报送：市委办公室` may as well say who gets the bulletin.
  const credited = lines
    .slice(0, names.at(-1)?.index)
    .some((line) => styleOf(line) !== style && holdsCredit(line.text));
  return credited ? none : new Set(names.map(({ index }) => index));
}

/** `【护理部】` below each story closes it: where bare names do so, a style that sets off nothing but names is theirs. */
export const setsOffClosing = (
  lines: readonly PrintedLine[],
  style: string,
  credits: Credits | undefined,
): boolean =>
  credits === 'closing' &&
  lines.every((line) => styleOf(line) !== style || namesOnly(line.coreText));
