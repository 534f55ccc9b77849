import { headings, type LineRule, speaks } from '../evidence.ts';
import { opensLikeNews } from '../signs/sentence.ts';

/** `近日，……` `3月8日，……` — how the first paragraph of a news item opens. */
export const newsOpening: LineRule = ({ lines }, index) =>
  opensLikeNews(lines[index]?.text ?? '')
    ? [
        speaks(1.5, 'paragraph'),
        speaks(-1, 'paragraph, continued'),
        speaks(-1.5, ...headings),
        speaks(-2.5, 'headline, continued'),
      ]
    : [];
