import { headings, type LineRule, speaks } from '../evidence.ts';
import { entryLength } from '../signs/contents.ts';

/** `市科协召开联席会……………2` — a leader and a page number end an entry of the contents. */
export const contentsEntry: LineRule = ({ lines }, index) => {
  const { entry, text = '' } = lines[index] ?? {};
  // A cell of the contents' table, or `茶园开采 2` among others
  if (entry) return [speaks(8, 'contents entry'), speaks(-4, ...headings, 'masthead')];
  return entryLength(text) < text.length ? [speaks(3, 'contents entry')] : [];
};
