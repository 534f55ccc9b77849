import { type LineRule, speaks } from '../evidence.ts';

/** `· 田埂上的课堂` among other lines with the same mark below 目录 is an entry like them. */
export const contentsBlockRule: LineRule = ({ contents }, index) =>
  contents && index >= contents.start && index < contents.end ? [speaks(6, 'contents entry')] : [];
