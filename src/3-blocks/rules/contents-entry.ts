import { type LineRule, speaks } from '../evidence.ts';
import { entryLength } from '../signs/contents.ts';

/** `市科协召开联席会……………2` — a leader and a page number end an entry of the contents. */
export const contentsEntry: LineRule = ({ lines }, index) => {
  const text = lines[index]?.text ?? '';
  return entryLength(text) < text.length ? [speaks(3, 'contents entry')] : [];
};
