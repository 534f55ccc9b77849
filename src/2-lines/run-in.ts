/**
 * Run-in headlines: `【首笔湿地碳汇质押贷款落地】4月12日，某行……` — headline and text on one line, as short items are
 * often set. One such line may open with a dateline or with a sender in brackets, so only several tell.
 */
import { displayWidth, type Line } from './lines.ts';

/** A headline in brackets, and prose behind it. */
const runIn = /^【[^【】]{5,60}】\s*(?=\S)/u;
/** 【本刊讯】 opens a report, 【编者按】 a note. */
const opening =
  /(?:讯|訊|电|電|报道|報道|报导|消息|按|导读|提要|摘要|链接|背景|简介|记者.*)】\s*$/u;
/** 【市总工会组织部】 names who sent it in. */
const name =
  /(?:学会|协会|工会|科协|学院|大学|医院|部|处|處|局|所|校|中心|公司|站|室|科|办|辦|委|厅|馆|团|队)】\s*$/u;
/** Fewer are no habit. */
const least = 3;
/** 【东港建成首个集装箱智能调度中心】 ends like a name, but few names are as long, in UTF-16 units with brackets. */
const longestName = 12;
/** Of the lines that open with such brackets, this share must be headlines. */
const leastShare = 0.75;
/** Text that is all on this line is hardly shorter, in UTF-16 units. */
const shortestText = 15;
/** A line that its column breaks ends where the next one does, good to this, in Han characters. */
const slack = 3;

/** For each line that opens with a headline, by index, the length of that and of the space behind it. */
export function runInHeadlines(lines: readonly Line[]): ReadonlyMap<number, number> {
  const bracketed = lines.flatMap((line) => {
    const found = line.text.startsWith('【') ? runIn.exec(line.text)?.[0] : undefined;
    const text = found === undefined ? '' : line.text.slice(found.length);
    const isText = text.length >= shortestText && /[，。,]/u.test(text);
    return found && (isText || goesOn(line, lines[line.index + 1])) ? [{ line, found }] : [];
  });
  const mayHead = bracketed.filter(({ found }) => !opening.test(found));
  const headlines = mayHead.filter(({ found }) => !name.test(found));
  // 【通报】 said before each item is its kind.
  const apart = new Set(headlines.map(({ found }) => found)).size;
  if (apart < least || apart < bracketed.length * leastShare) return new Map();
  // Beside so many headlines, what ends like a name is one as well.
  const all = mayHead.filter(({ found }) => !name.test(found) || found.length > longestName);
  return new Map(all.map(({ line, found }) => [line.index, found.length]));
}

/** The line is as wide as the one below, which is text: the column broke it. */
function goesOn(line: Line, next: Line | undefined): boolean {
  if (!next || !/[，。]/u.test(next.text)) return false;
  const end = ({ indent, text }: Line) => indent + displayWidth(text);
  return Math.abs(end(line) - end(next)) <= slack && next.indent < line.indent;
}
