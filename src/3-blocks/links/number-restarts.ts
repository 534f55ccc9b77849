import { headings, type LinkRule, links } from '../evidence.ts';

/** `职工天地` above `1. 校友讲坛开讲`: where the numbering restarts in each section, a name stands above the first. */
export const numberRestarts: LinkRule = ({ restarts }, index) =>
  restarts.has(index)
    ? [
        links(['section'], 3, 'headline'),
        links(['headline', 'headline, continued'], -5, 'paragraph', ...headings),
      ]
    : [];
