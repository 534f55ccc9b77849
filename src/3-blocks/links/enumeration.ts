import { type LinkRule, links, proseRoles } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';
import { paragraphIndent, stopsEarly } from '../survey/columns.ts';

/** `一是……；` `二是……；` `第三，……` `其次，……` — one point after the other. */
const point =
  /^(?:[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十]{1,2}[，、是]|首先|其次|再次|最后)/u;

/** The text opens as a point of several does. */
export const opensPoint = (text: string) => point.test(text);

/**
 * A point after a semicolon or a colon stands for itself, unless text is wrapped and lines open by chance.
 * Below a line with room left, lost indents allowed for, none does.
 */
export const enumeration: LinkRule = ({ lines, columns, indented }, index) => {
  const before = lines[index - 1];
  const text = lines[index]?.text ?? '';
  if (!before || endingOf(before.text) !== 'clause') return [];
  const column = columns[index];
  const room = column && (indented ? column : column - paragraphIndent);
  if (room && !stopsEarly(before, text, room)) return [];
  return opensPoint(text)
    ? [links(proseRoles, 2, 'paragraph'), links(proseRoles, -2, 'paragraph, continued')]
    : [];
};
