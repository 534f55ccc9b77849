import { type LinkRule, links, proseRoles } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';

/** `一是……；` `二是……；` `第三，……` `其次，……` — one point after the other. */
const point =
  /^(?:[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十]{1,2}[，、是]|首先|其次|再次|最后)/u;

/** The text opens as a point of several does. */
export const opensPoint = (text: string) => point.test(text);

/** A point after a semicolon or a colon stands for itself, unless text is wrapped and lines open by chance. */
export const enumeration: LinkRule = ({ lines, columns }, index) => {
  const before = lines[index - 1];
  if (!before || columns[index] || endingOf(before.text) !== 'clause') return [];
  return opensPoint(lines[index]?.text ?? '')
    ? [links(proseRoles, 2, 'paragraph'), links(proseRoles, -2, 'paragraph, continued')]
    : [];
};
