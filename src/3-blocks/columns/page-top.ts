import type { PrintedLine } from '../../2-lines/printed.ts';
import { toSimplified } from '../../2-lines/simplified.ts';
import { type LineRule, proseRoles, speaks } from '../evidence.ts';
import { isCategory } from '../signs/category.ts';
import { labelledLine } from '../signs/credit.ts';
import { tellsHappening } from '../signs/happening.ts';
import { isLabel } from '../signs/label.ts';
import { isSectionName } from '../signs/section-name.ts';
import { endingOf } from '../signs/sentence.ts';
import { pageGap } from '../survey/display-runs.ts';
import { mastheadEnd } from '../survey/masthead-end.ts';
import { isPunctuated } from './bare.ts';
import { numberBelow } from './title.ts';

/** No section's name is longer, in Han characters. */
const widest = 10;
/** A name that only the contents say again is shorter than most headlines, in Han characters. */
const widestOnce = 6;

/** `普查工作` — what headlines end with too, so that the last line of one may look like a section's name. */
const headlineEnd =
  /(?:工作|活动|服务|建设|教育|交流|科普|学术|论坛|预告|公告|观察|党建|人物|聚焦|信息)$/u;

/** `开辟“白天双进”窗口` — what quotes words is a line of a headline, however much it ends as names do. */
const quotation = /[“”「」"]/u;

/** No line of a headline that goes on below is wider, in Han characters. */
const widestAbove = 20;

/** `学会动态` — a section's name, which pages show at their top, one like the other. */
export const pageTop: LineRule = ({ lines, firstProse }, index) => {
  const line = lines[index];
  if (!line || line.marks.bracket) return [];
  // `社科动态` `第 8 期` is a publication's title, however much other bulletins call a section that.
  if (index === 0 && mastheadEnd(lines.slice(1, 1 + numberBelow), firstProse - 1) > 0) return [];
  if (line.width > widest) return [speaks(-3, 'section')];
  // Columns may be read before the name that stands over them.
  const opensBody = index <= firstProse ? recursInText() : opensAndRecurs();
  const top = line.newPage || line.gap >= pageGap || opensBody;
  const recurs = lines.some((other) => other !== line && other.coreText === line.coreText);
  if (isCategory(line.coreText)) return named(top || recurs ? 5 : 4);
  if (isSectionName(line.coreText) && (recurs || !quotation.test(line.coreText))) {
    if (top || recurs || index <= firstProse) return named(5);
    if (standsInHeadline(lines[index - 1], line)) return [speaks(-1.5, 'section')];
    const next = lines[index + 1]?.text ?? '';
    // `让湿地走进家门：某公司` is a headline below, which may as well be one's next line.
    const opens = /[，。；,;]/u.test(next) && !labelledLine(next);
    return named(opens || !headlineEnd.test(toSimplified(line.coreText)) ? 3.5 : 0.5);
  }
  // What tells of a happening is a headline, which the contents name too.
  const told = tellsHappening(line.coreText) || (line.width > widestOnce && !recursInText());
  const names = recurs && !told;
  return [speaks(top && names ? 4 : -1.5, 'section')];

  /** What the body opens with and two pages say again: the contents name a headline but once. */
  function opensAndRecurs(): boolean {
    const before = lines.slice(0, firstProse).some((other) => other.coreText === line?.coreText);
    return before && recursInText();
  }

  function recursInText(): boolean {
    return lines.some(
      (other, at) => at !== index && at >= firstProse && other.coreText === line?.coreText,
    );
  }
};

/** `图书馆推出⏎论文格式自查服务` — it touches a line above it that says part of something, and is the rest of that. */
function standsInHeadline(before: PrintedLine | undefined, line: PrintedLine): boolean {
  if (!before || line.gap > 0 || endingOf(before.text) !== 'open') return false;
  return (
    before.width <= widestAbove &&
    !isPunctuated(before.text) &&
    !before.marks.bracket &&
    !isLabel(before.text) &&
    !isSectionName(before.coreText)
  );
}

const named = (weight: number) => [
  speaks(weight, 'section'),
  speaks(-2, 'credit'),
  speaks(-0.5, ...proseRoles),
];
