import { displayWidth } from '../../2-lines/lines.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import { type LinkRule, links } from '../evidence.ts';
import { labelledLine } from '../signs/credit.ts';
import { opensWithDeed, tellsHappening } from '../signs/happening.ts';
import { isSectionName } from '../signs/section-name.ts';
import { endingOf, leavesBracketOpen } from '../signs/sentence.ts';
import { stopsEarly } from '../survey/columns.ts';
import { isCentred, isParagraphIndent } from '../survey/indents.ts';
import { isCapitals, styleOf } from '../survey/section-style.ts';
import { areTwoEntries } from '../survey/two-entries.ts';
import type { Survey } from '../survey.ts';

/** Lines centred on one axis differ by rounding to a character's half. */
const sameAxis = 1.1;
/** Indents in spaces of half a character are exact to this. */
const roundedIndent = 0.6;
const centre = ({ indent, width }: PrintedLine) => indent + width / 2;
const sameCentre = (one: PrintedLine, other: PrintedLine) =>
  Math.abs(centre(one) - centre(other)) <= sameAxis;

/** The first line of a wrapped headline is at least this wide, in Han characters. */
const leastWrapped = 12;
/** `……科技成果转化对接会——` `……活动 暨` — the line waits for another. */
const waits = /(?:——|—|、|和|与|暨|及|的|对|向|在|以|并|、|与会|：|:)$/u;

/** `“丝路书香”` and nothing else. */
const isQuotation = (text: string) => /^(?:“[^”]{2,}”|「[^」]{2,}」|《[^》]{2,}》)$/u.test(text);

/** The halves of a headline that is cut for its looks; shorter lines are names, in Han characters. */
const shortestHalf = 8;
const isBalanced = (before: PrintedLine, line: PrintedLine) =>
  before.width >= shortestHalf &&
  Math.abs(before.width - line.width) <= before.width / 4 &&
  !isSectionName(before.coreText);

/** No rest of a headline is wider, in Han characters. */
const widestRest = 30;

/** `### 引水上塬：⏎七级泵站背后的“接力赛”` — a heading's second line bears no mark, but stands close and alone. */
function isRestOfHeading(before: PrintedLine, line: PrintedLine, next: PrintedLine | undefined) {
  const bare = before.marks.heading !== undefined && line.marks.heading === undefined;
  const close = line.gap === 0 && (next?.gap ?? 1) > 0;
  return bare && close && line.width <= widestRest && endingOf(line.text) === 'open';
}

/** Nor wider where it is indented as text is. */
const widestIndentedRest = 24;

/** `　　★水上交通安全专项整治⏎　　查出隐患一百三十二处` — where headlines are indented as paragraphs are. */
function isIndentedRest(before: PrintedLine, line: PrintedLine, next: PrintedLine | undefined) {
  const alike = isParagraphIndent(line) && line.gap === 0;
  const first = before.marks.bullet !== undefined || before.marks.number !== undefined;
  const bare = styleOf(line) === undefined;
  const opens = next !== undefined && isParagraphIndent(next);
  const short = line.width <= widestIndentedRest && /^[^，。；：！？,;:!?]{4,}$/u.test(line.text);
  return alike && first && bare && opens && short;
}

/** `　　一、学会理事会审议⏎　　　　明年计划` — the second line hangs where the first one's words begin. */
function hangs(before: PrintedLine, line: PrintedLine): boolean {
  const mark = before.width - displayWidth(before.coreText);
  const isMarked = ({ marks }: PrintedLine) => Boolean(marks.number ?? marks.bullet);
  const aligned = Math.abs(before.indent + mark - line.indent) <= roundedIndent;
  return isMarked(before) && styleOf(line) === undefined && mark > 0 && line.gap === 0 && aligned;
}

/** `读者问：夜间自习室⏎能不能再多开两小时？` — a question's end right below its beginning, and text set apart. */
function asksOn(
  before: PrintedLine,
  line: PrintedLine,
  next: PrintedLine | undefined,
  indented: boolean,
): boolean {
  const question = /[？！?!][”"』」]?$/u.test(line.text) && !/[。？！?!]./u.test(line.text);
  const close = line.gap === 0 && endingOf(before.text) === 'open';
  const apart = indented ? next !== undefined && isParagraphIndent(next) : (next?.gap ?? 1) > 0;
  return question && close && apart && !(indented && isParagraphIndent(line));
}

/** `茶博会之夜：⏎三万人走进灯下的老茶园` above text: what a colon opens goes on in no list. */
function opensWithName(survey: Survey, index: number): boolean {
  const { lines, columns } = survey;
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!before || !line || !next || !/^[^，。；：！？]{3,12}：$/u.test(before.text)) return false;
  const column = columns[index + 1];
  const opensText = column !== undefined && !stopsEarly(next, lines[index + 2]?.text ?? '', column);
  return (
    opensText && before.width + line.width <= widestRest && /^[^，。；：！？]{5,}$/u.test(line.text)
  );
}

/** `档案清点工作⏎全面完成` — what was done, below what it was done to: neither is whole. */
const tellsDeed = (before: PrintedLine, line: PrintedLine) =>
  areBare(before, line) &&
  opensWithDeed(line.coreText) &&
  endingOf(before.text) === 'open' &&
  !tellsHappening(before.coreText);

/** `　　11月11日（周六）　讲座《海上丝路的⏎香料》` — an indented line broken by its column, as prose is. */
function isBrokenProse(
  before: PrintedLine,
  line: PrintedLine,
  column: number | undefined,
  indented: boolean,
): boolean {
  const set = indented && isParagraphIndent(before) && line.indent === 0 && line.gap === 0;
  return set && column !== undefined && !stopsEarly(before, line.text, column);
}

/** What it tells of two lines that nearly all headlines of the bulletin are cut in two. */
const cutAlike = 2.5;

const areBare = (...lines: readonly PrintedLine[]) =>
  lines.every((line) => styleOf(line) === undefined && !line.marks.heading);

/**
 * Two display lines, one under the other, are one headline over two lines when they are set
 * alike and close; a column's name above a headline when the first is short and set otherwise.
 */
export const wrappedHeadline: LinkRule = (survey, index) => {
  const { lines, echoes, indented, columns } = survey;
  const before = lines[index - 1];
  const line = lines[index];
  if (!before || !line) return [];
  const after = ['headline', 'headline, continued'] as const;
  if (isBrokenProse(before, line, columns[index - 1], indented)) {
    return [links(after, -6, 'headline, continued')];
  }
  // A rule parts a masthead or a text from a headline, and stands in the middle of none.
  if (before.ruled.below || line.ruled.above) return [links(after, -6, 'headline, continued')];
  // 供稿：甲学会⏎甲学会召开年会: a label opens no headline, however alike the two are set.
  if (labelledLine(before.text)) return [links(after, -6, 'headline, continued')];
  if (areTwoEntries(survey, index)) return [links(after, -8, 'headline, continued')];
  let weight = 0;
  if (before.marks.heading === line.marks.heading) weight += before.marks.heading ? 1 : 0.5;
  else weight += isRestOfHeading(before, line, lines[index + 1]) ? 3 : -3;
  // A long line that is centred is hardly indented; the shorter one below it shows the axis.
  if (hangs(before, line)) weight += 3;
  else if (isCentred(line)) weight += sameCentre(before, line) ? 2.5 : -2;
  if (line.gap === 0 && before.gap > 0) weight += 1.5;
  if (line.gap > before.gap) weight -= 1;
  if (before.width >= leastWrapped) weight += 1;
  // Headlines are cut into lines of about one width; a name above a headline is hardly as wide.
  else if (!isBalanced(before, line)) weight -= 1.5;
  if (asksOn(before, line, lines[index + 1], indented)) weight += 3;
  if (isIndentedRest(before, line, lines[index + 1])) weight += 5;
  if (opensWithName(survey, index)) weight += 3;
  const deed = tellsDeed(before, line);
  if (deed) weight += 2.5;
  if (waits.test(before.text) || leavesBracketOpen(before.text)) weight += 4;
  // “丝路书香”⏎摄影展开幕: what is named in quotation marks alone is told by the next line.
  else if (isQuotation(before.coreText)) weight += 2;
  // 新诗能不能方言写？⏎一场吵到打烊的座谈会
  else if (/[？！?!]$/u.test(before.text)) weight += 1.5;
  if (isCapitals(before.coreText) && isCapitals(line.coreText)) weight += line.gap === 0 ? 2 : 0;
  const named = echoes.earlier.get(index - 1);
  if (named !== undefined && named === echoes.earlier.get(index)) weight += 3;
  const cut = survey.cutsHeadlines && areBare(before, line) ? cutAlike : 0;
  const column = isSectionName(before.coreText) || before.width <= leastWrapped;
  const quoted = isQuotation(before.coreText) ? 1.5 : 0;
  const oneAxis = isCentred(before) && isCentred(line) && sameCentre(before, line);
  const bare = styleOf(before) === undefined && !isSectionName(before.coreText);
  return [
    links(after, weight + cut, 'headline, continued'),
    // 商会调解室⏎半年化解纠纷六十一起: centred on one axis, two lines are one headline.
    links(['section'], (oneAxis && bare ? -1.5 : 0) - quoted - cut - (deed ? 2 : 0), 'headline'),
    links(
      ['subsection'],
      (oneAxis && bare ? -2.5 : column ? 1 : -1) - cut - (deed ? 2 : 0),
      'headline',
    ),
  ];
};
