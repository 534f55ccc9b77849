/**
 * Bare names above headlines: 【县区传真】⏎北辰区科协⏎科普大篷车驶进乡村小学. Where sections are set off
 * and a bare name stands right below one, each name says who sent in the story below it, be they bare or in brackets of their own.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { holdsCredit } from '../signs/credit.ts';
import { namesOnly } from '../signs/known-credit.ts';
import { isSectionName } from '../signs/section-name.ts';
import { endingOf } from '../signs/sentence.ts';
import { isProse, isText } from './prose.ts';
import { styleOf } from './section-style.ts';

/** Fewer names are no habit. */
const least = 3;

/** The lines that are such names, by index; none where they might as well be sections. */
export function namesAbove(
  lines: readonly PrintedLine[],
  sectionStyle: string | undefined,
  columns: readonly (number | undefined)[] = [],
): ReadonlySet<number> {
  const marked = namesAboveMarked(lines, sectionStyle);
  if (marked.size > 0 || !sectionStyle) return marked;
  const numbered = namesAboveNumbered(lines, sectionStyle, columns);
  if (numbered.size > 0) return numbered;
  const isSection = (line: PrintedLine | undefined) =>
    line !== undefined && styleOf(line) === sectionStyle;
  const opens = (line: PrintedLine | undefined) =>
    line !== undefined && (isSection(line) || endingOf(line.text) === 'sentence');
  // A headline of one line or two has its text below it.
  const heads = (line: PrintedLine | undefined, most = 2): boolean => {
    const below = line && lines[line.index + 1];
    if (!line || !below || !mayHead(line)) return false;
    return isProse(below) || (most > 1 && below.gap === 0 && heads(below, most - 1));
  };
  const bracket = bracketOfNames(lines, (line) => opens(lines[line.index - 1]) && heads(line));
  const found = lines.filter((line) => {
    const style = styleOf(line);
    if ((style && style !== bracket) || line.marks.heading) return false;
    const isName = namesOnly(line.text) || (style !== undefined && mayName(line));
    return opens(lines[line.index - 1]) && isName && heads(lines[line.index + 1]);
  });
  // ［门诊部］ that does not stand above one headline each time is a column's name.
  if (bracket && found.length < lines.filter((line) => styleOf(line) === bracket).length) {
    return new Set();
  }
  const belowSection = found.some(({ index }) => isSection(lines[index - 1]));
  const apart = new Set(found.map(({ text }) => text)).size;
  return new Set(belowSection && apart >= least ? found.map(({ index }) => index) : []);
}

/** Of the marked headlines, this share must have a name above. */
const leastShare = 0.9;

/**
 * 海陵市博物馆⏎◆ 馆藏屏风修复完成, above each ◆ of the bulletin: no section has one headline each time,
 * so the names are those of the senders.
 */
function namesAboveMarked(
  lines: readonly PrintedLine[],
  sectionStyle: string | undefined,
): ReadonlySet<number> {
  const marked = new Map<string, PrintedLine[]>();
  for (const line of lines) {
    const { bullet } = line.marks;
    if (!bullet || styleOf(line) === sectionStyle || !hasText(lines, line.index)) continue;
    marked.set(bullet, [...(marked.get(bullet) ?? []), line]);
  }
  for (const headlines of marked.values()) {
    const above = headlines
      .map(({ index }) => lines[index - 1])
      .filter((line) => line && styleOf(line) === undefined && namesOnly(line.text));
    const apart = new Set(above.map((line) => line?.text)).size;
    if (apart < least || above.length < headlines.length * leastShare) continue;
    return new Set(above.flatMap((line) => line?.index ?? []));
  }
  return new Set();
}

/** Text stands below a headline of one line or of two, of which the second bears no mark. */
function hasText(lines: readonly PrintedLine[], index: number): boolean {
  const [next, text] = [lines[index + 1], lines[index + 2]];
  if (!next || isProse(next)) return next !== undefined;
  return text !== undefined && next.gap === 0 && styleOf(next) === undefined && isProse(text);
}

/** Numbers that go on so often across names go on by no chance. */
const leastGoingOn = 2;

/**
 * ［教育局］⏎1. 招生办法公布⏎［水务局］⏎2. 泵站检修: numbers that go on across the names in brackets count the headlines
 * of a section, so that each name is the sender of one; below the name of a column they would begin anew.
 */
function namesAboveNumbered(
  lines: readonly PrintedLine[],
  sectionStyle: string,
  columns: readonly (number | undefined)[],
): ReadonlySet<number> {
  const names = lines.filter(({ marks, text }) => marks.bracket && namesOnly(text));
  let goingOn = 0;
  for (const [at, name] of names.entries()) {
    const [headline, text] = [lines[name.index + 1], lines[name.index + 2]];
    const number = headline?.marks.number;
    if (!headline || !number || !text || !isText(text, columns[text.index])) return new Set();
    const before = names[at - 1];
    if (!before) continue;
    const between = lines.slice(before.index + 2, name.index);
    if (between.some((line) => styleOf(line) === sectionStyle)) continue;
    const last = lines[before.index + 1]?.marks.number;
    const alone = between.every(({ marks }) => marks.number?.style !== number.style);
    if (!alone || last?.style !== number.style || number.value !== last.value + 1) return new Set();
    goingOn++;
  }
  return new Set(goingOn >= leastGoingOn ? names.map(({ index }) => index) : []);
}

/**
 * The brackets that hold a sender above each headline, ［门诊部］, and nothing else: where one headline
 * stands without, or credits are printed elsewhere, the names are those of columns.
 */
function bracketOfNames(
  lines: readonly PrintedLine[],
  isUnlabelled: (line: PrintedLine) => boolean,
): string | undefined {
  const names = lines.filter(({ marks, text }) => marks.bracket && namesOnly(text));
  const [style, ...others] = new Set(names.map(styleOf));
  if (!style || others.length > 0) return undefined;
  const alike = lines.filter((line) => styleOf(line) === style);
  if (names.length < alike.length * leastNames || !alike.every(mayName)) return undefined;
  const otherwise = lines.some((line) => holdsCredit(line.text));
  return otherwise || lines.some(isUnlabelled) ? undefined : style;
}

/** Of the names in brackets, this share must be known for those of senders. */
const leastNames = 2 / 3;

/** ［佛山］ among ［广州海关］ and ［江门海关］ is short for another; ［学会动态］ is none. */
const mayName = ({ text, coreText }: PrintedLine) =>
  namesOnly(text) || (/^\p{Script=Han}{2,6}$/u.test(coreText) && !isSectionName(coreText));

const mayHead = (line: PrintedLine) =>
  styleOf(line) === undefined && endingOf(line.text) === 'open' && !namesOnly(line.text);
