import { isContentsTitle } from '../../2-lines/contents/title.ts';
import { type LineRule, speaks } from '../evidence.ts';

/** `目录提要` `【本期要目】` `In this issue` */
export const contentsTitle: LineRule = ({ lines }, index) =>
  isContentsTitle(lines[index]?.coreText ?? '')
    ? [speaks(9, 'contents title')]
    : [speaks(-6, 'contents title')];
