import { headings, type LineRule, speaks } from '../evidence.ts';
import { opensLikeNews } from '../signs/sentence.ts';

/** `近日，……` `3月8日，……` — how the first paragraph of a news item opens. */
export const newsOpening: LineRule = ({ lines, columns }, index) => {
  if (!opensLikeNews(lines[index]?.text ?? '')) return [];
  const noHeadline = [speaks(-1.5, ...headings), speaks(-2.5, 'headline, continued')];
  // Where lines are wrapped, any line may open with 据 or 为 by chance.
  return columns[index] ? noHeadline : [speaks(1.5, 'paragraph'), ...noHeadline];
};
