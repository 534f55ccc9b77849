import { headings, type LineRule, speaks } from '../evidence.ts';
import { isLabelled } from '../signs/labelled.ts';

/** `地点：本会会所七楼` — a fact under a label stands in an announcement's text, not in a headline. */
export const labelled: LineRule = ({ lines, firstProse }, index) =>
  index >= firstProse && isLabelled(lines[index]?.text ?? '')
    ? [speaks(4, 'paragraph'), speaks(-5, ...headings, 'headline, continued')]
    : [];
