import { headings, type LineRule, speaks } from '../evidence.ts';
import { isNumberedCaption } from '../signs/caption.ts';

/** `图 1　开幕式现场` names a picture that stands in an article's text, and is no headline. */
export const caption: LineRule = ({ lines, firstProse }, index) =>
  index >= firstProse && isNumberedCaption(lines[index]?.text ?? '')
    ? [speaks(4, 'paragraph'), speaks(-5, ...headings, 'headline, continued')]
    : [];
