import { headings, type LineRule, speaks } from '../evidence.ts';

/** `中南林业大学　唐某` in a list that the sentence above it announces. */
export const listed: LineRule = ({ listedNames }, index) =>
  listedNames.has(index)
    ? [
        speaks(4, 'paragraph'),
        speaks(-5, ...headings, 'headline, continued'),
        speaks(-6, 'paragraph, continued'),
      ]
    : [];
