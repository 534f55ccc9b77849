import { type LineRule, speaks } from '../evidence.ts';

/** `（一）选用健康种苗` in a run of numbers that began inside an article. */
export const point: LineRule = ({ points }, index) =>
  points.has(index)
    ? [
        speaks(3, 'paragraph'),
        speaks(-3, 'headline', 'section', 'subsection', 'headline, continued'),
      ]
    : [];
