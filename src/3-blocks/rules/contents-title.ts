import { isContentsTitle } from '../../2-lines/contents/title.ts';
import { type LineRule, speaks } from '../evidence.ts';

/** `目录提要` `【本期要目】` `In this issue`, or whatever else stands right above the block of the contents. */
export const contentsTitle: LineRule = ({ lines, contents }, index) =>
  isContentsTitle(lines[index]?.coreText ?? '') || index + 1 === contents?.start
    ? [speaks(9, 'contents title')]
    : [speaks(-6, 'contents title')];
