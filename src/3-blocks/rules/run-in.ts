import { type LineRule, speaks } from '../evidence.ts';

/** `【首笔碳汇贷款落地】4月12日，某行……`, cut in two: a headline beyond doubt, and its text. */
export const runIn: LineRule = ({ lines }, index) => {
  const part = lines[index]?.runIn;
  if (part === undefined) return [];
  return part === 'headline' ? [speaks(14, 'headline')] : [speaks(14, 'paragraph')];
};
