/**
 * Bold leads: `**1. 春播进度过半。**据农情调度，……`, a headline in Markdown's strong type that runs into its text. Points inside
 * an article are set so as well, so leads are headlines only where all that the bulletin, or a section of it, says
 * is told below them.
 */
import { displayWidth, type Line } from './lines.ts';

const lead = /^(?:\d{1,2}[.．、]\s*)?(\*\*|__)(?=\S)((?:(?!\1).){4,60})\1\s*(?=[^\s：:，,。；;])/u;
/** `**会议指出，**` `**一是强化领导。**` `**李明：**` open a sentence, a point or what somebody says. */
const noHeadline =
  /[，,：:；;、—]$|[。！？!?；;](?=.)|^[【（(]?(?:[一二三四五六七八九十](?:是|要|方面)|第[一二三四五六七八九十]{1,2}[，,、是要]|首先|其次|再次|最后|其[一二三])|(?:指出|强调|要求|认为)[。，]?$/u;
/** Fewer are no habit. */
const least = 3;
/** Text that is all on this line is hardly shorter, in UTF-16 units. */
const shortestText = 15;
/** No section's name is wider, in Han characters. */
const widestName = 14;
/** Sections hold several stories; articles with one lead each would be as many as there are names. */
const leastPerName = 2;

type Kind = 'lead' | 'text' | 'name';

/** For each line that opens with such a headline, by index, the length of that and of the space behind it. */
export function boldLeads(lines: readonly Line[]): ReadonlyMap<number, number> {
  const printed = lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const kinds = printed.map(kindOf);
  const found = isWhole(printed, kinds) ? printed : inSections(printed, kinds);
  return new Map(found.flatMap((line) => (isLead(line) ? [[line.index, lengthOf(line)]] : [])));
}

const lengthOf = ({ text }: Line) => lead.exec(text)?.[0].length ?? 0;

function isLead({ text }: Line): boolean {
  if (!/^[*_\d]/u.test(text)) return false;
  const found = lead.exec(text);
  if (!found?.[2] || noHeadline.test(found[2].replace(/^\d{1,2}[.．、]\s*/u, ''))) return false;
  const rest = text.slice(found[0].length);
  return rest.length >= shortestText && /[，。,.]/u.test(rest);
}

/** Text ends in a stop, is long, a list's item or set in parentheses. */
function kindOf(line: Line): Kind {
  if (isLead(line)) return 'lead';
  const { text } = line;
  const ended =
    /[，。；：！？,.;:!?…][”’"』」）)*_\]】]*$/u.test(text) || /^(?:[（(>]|[-*+]\s)/u.test(text);
  return ended || displayWidth(text) > widestName * 2 ? 'text' : 'name';
}

/** From the first lead to the last there are leads, their texts, and names of sections with several leads each. */
function isWhole(printed: readonly Line[], kinds: readonly Kind[]): boolean {
  const [first, last] = [kinds.indexOf('lead'), kinds.lastIndexOf('lead')];
  const leads = kinds.filter((kind) => kind === 'lead').length;
  if (leads < least) return false;
  if (printed.slice(0, first).some(({ text }) => /。/u.test(text))) return false;
  const names = [...kinds.keys()].filter((at) => at > first && at < last && kinds[at] === 'name');
  const above = printed[first - 1];
  // 第31期 above the first lead is the masthead's.
  const opens = above && !/\d/u.test(above.text) ? [first - 1] : [];
  const heads = [...opens, ...names];
  return (
    leads >= heads.length * leastPerName &&
    heads.every((at) => kinds[at + 1] === 'lead' && isShort(printed[at]))
  );
}

const isShort = (line: Line | undefined) =>
  line !== undefined && displayWidth(line.text.replace(/^#+\s*/u, '')) <= widestName;

/**
 * The lines of sections that hold nothing but leads: `## 短讯` right above them where the headlines with texts below
 * are of a deeper level, or `【短讯】`.
 */
function inSections(printed: readonly Line[], kinds: readonly Kind[]): Line[] {
  const levels = printed.map(({ text }) => /^(#{1,6})\s/u.exec(text)?.[1]?.length);
  const aboveText = levels.flatMap((level, at) => {
    const bare = levels[at + 1] === undefined && kinds[at + 1] !== 'lead';
    return at > 0 && level && bare ? [level] : [];
  });
  const headline = aboveText.length > 1 ? Math.min(...aboveText) : 0;
  const isSection = (at: number) =>
    (levels[at] ?? headline) < headline ||
    /^(?:#+\s*)?【[^】]{2,6}】$/u.test(printed[at]?.text ?? '');
  return [...kinds.keys()].flatMap((at) => {
    if (kinds[at] !== 'name' || kinds[at + 1] !== 'lead' || !isSection(at)) return [];
    let end = at + 1;
    while (end < kinds.length && kinds[end] !== 'name' && !levels[end]) end++;
    const section = printed.slice(at + 1, end);
    return section.filter(isLead).length > 1 ? section : [];
  });
}
