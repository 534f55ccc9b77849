/** What a line says, and whether it is a title of the bulletin with number, date and folio. */
import type { Line } from './lines.ts';

/** No running head is wider, in Han characters. */
export const widestRunningHead = 40;

/** A title stands on one of the first lines, in a masthead of any form. */
export const firstLines = 4;
/** Shorter words would be found by chance, in UTF-16 units. */
export const shortestTitle = 4;
/** What a line says, its spaces, Markdown marks and capitals aside. */
export const wordsOf = (text: string) => text.replace(/[\s#*]+/gu, '').toLowerCase();
/** What a running head says besides the title: `2023年第4期（总第60期）` `第3页` `July 2019` `No. 4` */
export const besideTitle =
  /^(?:[\d\p{P}\p{S}年月日号期总總第页頁卷共〇一二三四五六七八九十]|Spring|Summer|Autumn|Winter|January|February|March|April|May|June|July|August|September|October|November|December|Vol(?:ume)?|No|Number|Issue|Page)*$/iu;

/** The line says one of some titles, alone or with number, date and folio. */
export function saysOneOf(titles: readonly string[], { text }: Line): boolean {
  if (text.length > widestRunningHead * 2) return false;
  const words = wordsOf(text);
  return titles.some(
    (title) => words.includes(title) && besideTitle.test(words.replace(title, '')),
  );
}

/** `2　　THE SEAWALL　　Autumn 2020` — a page's number, set far off. */
export const bearsFolio =
  /^\d{1,3}(?:\s{2,}|\u3000)\S.{2,78}$|^\S.{2,78}(?:\s{2,}|\u3000)\d{1,3}$/u;
