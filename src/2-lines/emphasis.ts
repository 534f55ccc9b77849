/**
 * Emphasis around words, as converters write it: Markdown's `**` and `*`, and the tags of HTML that set a
 * line in bold type or in the middle of the page. It sets words off and is no part of what they say.
 */

/** `**要闻**` `***要闻***` `__要闻__`, but not `**甲** 和 **乙**` */
const strong = /^(\*{2,3}|_{2,3})(?=[^\s*_])(?:(?!\1).)+?\1$/u;
/** `*来源：银铃助老服务社*` is emphasized, and no more than that. */
const emphasized = /^([*_])(?=[^\s*_])[^*_]*[^\s*_]\1$/u;
/** `<b>要闻</b>` `<center>要闻</center>` `<div style="text-align: center;">要闻</div>` */
const tagged =
  /^<(b|strong|i|em|u|mark|big|center|font|span|div|p|h[1-6])(?:\s[^<>]{0,120})?>((?:(?!<\/?\1\b).)+)<\/\1>$/iu;

export interface Emphasis {
  /** UTF-16 units before the words, and behind them. */
  before: number;
  after: number;
  isStrong: boolean;
  /** The level of a heading in HTML: `<h2>要闻</h2>` */
  level?: number;
}

/** All emphasis around the whole of a text; nothing where there is none, or where it holds no words. */
export function emphasisAround(text: string): Emphasis | undefined {
  let [start, end] = [0, text.length];
  let isStrong = false;
  let level: number | undefined;
  for (let found = outermost(text); found; found = outermost(text.slice(start, end))) {
    start += found.before;
    end -= found.after;
    isStrong ||= found.isStrong;
    level ??= found.level;
  }
  return start === 0 || text.slice(start, end).trim() === ''
    ? undefined
    : { before: start, after: text.length - end, isStrong, ...(level && { level }) };
}

function outermost(text: string): Emphasis | undefined {
  if (!/^[*_<]/u.test(text)) return undefined;
  const sign = strong.exec(text)?.[1] ?? emphasized.exec(text)?.[1];
  if (sign) return { before: sign.length, after: sign.length, isStrong: sign.length > 1 };
  const tag = tagged.exec(text);
  if (!tag?.[1] || tag[2] === undefined) return undefined;
  const after = `</${tag[1]}>`.length;
  const before = text.length - after - tag[2].length;
  const level = Number(/^h(\d)$/iu.exec(tag[1])?.[1] ?? 0);
  return { before, after, isStrong: /^(?:b|strong)$/iu.test(tag[1]), ...(level && { level }) };
}

/** `**1.** 召开年会` `**一、** **召开年会**`: a number may be set in strong type alone. */
const strongLead = /^(\*\*|__)([^*_\s]{1,8})\s*\1\s*(?=\S)/u;

/** What is set in strong type before other words, and how much of the text that takes. */
export function strongLeadOf(text: string): { words: string; length: number } | undefined {
  const found = strongLead.exec(text);
  return found?.[2] ? { words: found[2], length: found[0].length } : undefined;
}
