/**
 * Run-in headlines: `【首笔湿地碳汇质押贷款落地】4月12日，某行……` — headline and text on one line, as short items are
 * often set. One such line may open with a dateline or with a sender in brackets, so only several tell.
 */
import { displayWidth, type Line } from './lines.ts';

/** A headline in brackets, and prose behind it. */
const runIn = /^【[^【】]{5,60}】\s*(?=\S)/u;
/** 【本刊讯】 opens a report, 【编者按】 a note; 【市总工会组织部】 names who sent it in. */
const noHeadline =
  /(?:讯|訊|电|電|报道|報道|报导|消息|按|导读|提要|摘要|链接|背景|简介|记者.*|学会|协会|工会|科协|学院|大学|医院|部|处|處|局|所|校|中心|公司|站|室|科|办|辦|委|厅|馆|团|队)】\s*$/u;
/** Fewer are no habit. */
const least = 3;
/** Of the lines that open with such brackets, this share must be headlines. */
const leastShare = 0.75;
/** Text that is all on this line is hardly shorter, in UTF-16 units. */
const shortestText = 15;
/** A line that its column breaks ends where the next one does, good to this, in Han characters. */
const slack = 3;

/** For each line that opens with a headline, by index, the length of that and of the space behind it. */
export function runInHeadlines(lines: readonly Line[]): ReadonlyMap<number, number> {
  const opening = lines.flatMap((line) => {
    const found = line.text.startsWith('【') ? runIn.exec(line.text)?.[0] : undefined;
    const text = found === undefined ? '' : line.text.slice(found.length);
    const isText = text.length >= shortestText && /[，。,]/u.test(text);
    return found && (isText || goesOn(line, lines[line.index + 1])) ? [{ line, found }] : [];
  });
  const headlines = opening.filter(({ found }) => !noHeadline.test(found));
  // 【通报】 said before each item is its kind.
  const apart = new Set(headlines.map(({ found }) => found)).size;
  if (apart < least || apart < opening.length * leastShare) return new Map();
  return new Map(headlines.map(({ line, found }) => [line.index, found.length]));
}

/** The line is as wide as the one below, which is text: the column broke it. */
function goesOn(line: Line, next: Line | undefined): boolean {
  if (!next || !/[，。]/u.test(next.text)) return false;
  const end = ({ indent, text }: Line) => indent + displayWidth(text);
  return Math.abs(end(line) - end(next)) <= slack && next.indent < line.indent;
}
