/**
 * A running head that stands on one page alone, and says only a part of the title: `会讯　2024年第3期　　　5`. It
 * is known by the number of its own issue, beside which nothing stands but the masthead's words and a folio.
 */
import type { Line } from './lines.ts';
import { numberValue } from './numbers.ts';

/** The masthead's words and number stand on its first lines. */
const firstLines = 6;
/** No masthead takes more lines, so that what stands below repeats it. */
const longestMasthead = 8;
/** No running head is longer, in UTF-16 units. */
const longest = 80;
/** One character would be found by chance, in UTF-16 units. */
const leastWords = 2;

/** `2024年第3期` `第三期`, but not the 第…期 of 总第 95 期 */
const issueNumber =
  /[（(〔［[]?(?:[12]\d{3}年?[〕］\])）]?)?(?<![总總])第([\d〇零一二三四五六七八九十百]{1,5})[期號号]/u;
/** A folio, a date or the whole number, before the title or behind the number. */
const beside = /^[\d\p{P}\p{S}年月日期总總第页頁]*/u;

/** `2024年第3期　　　5`: a page's number, far off, makes a running head of the number alone. */
const bearsFolio = /^\d{1,3}(?:\s{2,}|\u3000)\S|\S(?:\s{2,}|\u3000)\d{1,3}$/u;

const wordsOf = (text: string) => text.replace(/\s+/gu, '');

/** Lines below the masthead that say words of it and the number of its issue, and nothing else. */
export function issueHeads(printed: readonly Line[]): Line[] {
  const first = printed.slice(0, firstLines).map(({ text }) => wordsOf(text.slice(0, longest)));
  const prose = first.findIndex((text) => /[，。；]/u.test(text));
  const masthead = prose < 0 ? first : first.slice(0, prose);
  const own = masthead.flatMap((text) => issueNumber.exec(text)?.[1] ?? []).map(numberValue)[0];
  if (own === undefined) return [];
  const said = masthead.join('');
  return printed.slice(longestMasthead).filter(({ text }) => {
    if (text.length > longest) return false;
    const words = wordsOf(text);
    const found = issueNumber.exec(words);
    if (!found?.[1] || numberValue(found[1]) !== own) return false;
    const title = words.slice(0, found.index).replace(beside, '');
    const behind = words.slice(found.index + found[0].length).replace(beside, '');
    const titled = title.length >= leastWords && said.includes(title);
    return (titled || (title === '' && bearsFolio.test(text))) && behind === '';
  });
}
