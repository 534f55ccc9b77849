import { headings, type LineRule, proseRoles, speaks } from '../evidence.ts';
import { colophonLabel, isColophonNote } from '../signs/colophon.ts';

/** `编辑：张红波` `分送：……` `（共印60份）` */
export const colophon: LineRule = ({ lines, firstProse }, index) => {
  const text = lines[index]?.text ?? '';
  if (index < firstProse) return [speaks(-4, 'colophon')];
  // 咨询电话：0871-65550000。 is a sentence of an announcement.
  if (/。$/u.test(text)) return [speaks(-1, 'colophon')];
  return colophonLabel(text) || isColophonNote(text)
    ? [speaks(6, 'colophon'), speaks(-2, ...headings, ...proseRoles)]
    : [];
};
