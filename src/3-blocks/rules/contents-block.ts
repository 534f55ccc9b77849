import { type LineRule, speaks } from '../evidence.ts';

/** `· 田埂上的课堂` among other lines with the same mark below 目录 is an entry; below them is none. */
export const contentsBlockRule: LineRule = ({ contents }, index) => {
  if (!contents || index < contents.start) return [];
  return [speaks(index < contents.end ? 6 : -3, 'contents entry')];
};
