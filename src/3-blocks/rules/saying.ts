import { headings, type LineRule, speaks } from '../evidence.ts';
import { headsWithWords, opensBySaying } from '../signs/sentence.ts';

/** `郭鲁钢指出，……` — what somebody said is told in the middle of a story, not in its headline. */
export const saying: LineRule = ({ lines, columns }, index) =>
  opensBySaying(lines[index]?.text ?? '') &&
  (columns[index] || !headsWithWords(lines[index]?.text ?? ''))
    ? [speaks(2, 'paragraph'), speaks(-2, ...headings, 'headline, continued')]
    : [];
