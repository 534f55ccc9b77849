import { headings, type LineRule, speaks } from '../evidence.ts';

/** `编者：您返工过几次？` where editor and guest take turns is what is said, and no headline. */
export const dialogue: LineRule = ({ speakers }, index) =>
  speakers.has(index)
    ? [speaks(4, 'paragraph'), speaks(-5, ...headings, 'headline, continued')]
    : [];
