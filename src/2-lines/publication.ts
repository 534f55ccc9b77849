import { toSimplified } from './simplified.ts';

/** What publications are called: 科协每周动态, 工作简报, 信息快报, Weekly Bulletin */
const publicationName =
  /(?:动态|周讯|一周|周刊|月刊|季刊|月讯|会讯|馆讯|院讯|要讯|文摘|公报|年报|校报|院报|简报|快报|通讯|通报|简讯|信息|导报|周报|月报|旬报|日报|季报|电子报|专报|要情|参考|摘报|快讯|会刊|学刊|内参|[汇摘选]编|旬刊|Bulletin|Newsletter|Weekly|Monthly|News|Digest|Gazette|Report|Briefing)(?:[（(].{1,12}[）)])?$/iu;

/** 馆讯, 周报: the kind is all its name, as only a masthead can tell; elsewhere 简讯 is a section. */
export const isKindOfPublication = (words: string): boolean => {
  const name = toSimplified(words).replace(/\s+/gu, '');
  return name.length === 2 && publicationName.test(name);
};

/** The words read as the title of a publication. */
export function looksLikePublication(words: string): boolean {
  const name = toSimplified(words).replace(/\s+/gu, '');
  return name.length >= 3 && name.length <= 40 && publicationName.test(name);
}
