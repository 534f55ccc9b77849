import { toSimplified } from '../../2-lines/simplified.ts';
import { headings, type LineRule, proseRoles, speaks } from '../evidence.ts';
import { colophonLabel, isColophonNote } from '../signs/colophon.ts';

/** How to reach somebody, which announcements say as well as colophons. */
const contact = /^\p{Script=Han}{0,6}(?:电话|热线|邮箱|信箱|地址|网址|传真|联系|联系人|报名)/u;

/** Hardly any colophon takes more lines. */
const lastLines = 6;

/** `编辑：张红波` `分送：……` `（共印60份）` */
export const colophon: LineRule = ({ lines, firstProse, creditEnds, colophonStart }, index) => {
  const text = lines[index]?.text ?? '';
  if (index < firstProse) return [speaks(-4, 'colophon')];
  if (index === colophonStart)
    return [speaks(8, 'colophon'), speaks(-8, 'credit', ...headings, ...proseRoles)];
  // 查询网址：www.……（学会学术部） closes an article.
  if (creditEnds[index]) return [speaks(-4, 'colophon')];
  // 咨询电话：0871-65550000。 is a sentence of an announcement.
  if (/。$/u.test(text) && contact.test(toSimplified(text))) return [speaks(-1, 'colophon')];
  // An English label may open a whole sentence: Editor: Margaret Stope. Copy by 15 January, please.
  const weight = index >= lines.length - lastLines ? 8 : 6;
  return colophonLabel(text) || isColophonNote(text)
    ? [speaks(weight, 'colophon'), speaks(-2, ...headings, ...proseRoles)]
    : [];
};
