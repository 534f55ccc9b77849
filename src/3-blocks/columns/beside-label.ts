import { type LineRule, speaks } from '../evidence.ts';
import { isLabel } from '../signs/label.ts';
import { opensLikeNews } from '../signs/sentence.ts';

/** `江西 6月27日，省乡村旅游协会组织起草` — beside a label that had a line of its own, a text opens. */
export const besideLabel: LineRule = ({ lines }, index) => {
  const text = lines[index]?.text ?? '';
  const [label] = /^\S+\s+(?=\S)/u.exec(text) ?? [];
  if (!label || !isLabel(label.trim()) || !opensLikeNews(text.slice(label.length))) return [];
  return [speaks(6, 'paragraph'), speaks(-3, 'paragraph, continued', 'headline', 'credit')];
};
