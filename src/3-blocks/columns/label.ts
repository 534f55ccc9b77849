import { type LineRule, proseRoles, speaks } from '../evidence.ts';
import { labelledLine } from '../signs/credit.ts';
import { isLabel, repeatsName } from '../signs/label.ts';
import { publisherLabel } from '../signs/masthead.ts';

/** `中国岩石力学与工程学会` `浙江 浙江` `供稿：甲学会` — who sent a story in, on a line beside its headline. */
export const labelRule: LineRule = ({ lines }, index) => {
  const text = lines[index]?.coreText ?? '';
  if (labelledLine(text)) return [speaks(6, 'credit'), speaks(-3, ...proseRoles, 'headline')];
  if (repeatsName(text)) return [speaks(5, 'credit'), speaks(-3, 'paragraph')];
  // `师范学院宣传部主办` says of a bulletin who makes it.
  const maker = text.replace(publisherLabel, '');
  if (maker !== text && isLabel(maker)) return [speaks(-3, 'headline')];
  return isLabel(text) ? [speaks(3, 'credit'), speaks(-0.5, 'paragraph')] : [];
};
