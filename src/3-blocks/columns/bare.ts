import { type LineRule, proseRoles, speaks } from '../evidence.ts';
import { widestHeadline } from '../survey/prose.ts';

/** Commas, colons and stops, which prose has every few characters; a quotation's own stop aside. */
const punctuation = /[，。；：,;:](?!\d)/u;
export const isPunctuated = (text: string) => punctuation.test(text);

/** `共建青年科学家工作站` — a line without punctuation is more like a headline's than like prose. */
export const bare: LineRule = ({ lines }, index) => {
  const line = lines[index];
  if (!line || line.width > widestHeadline) return [];
  if (!isPunctuated(line.text)) {
    return [speaks(1, 'headline', 'section'), speaks(-0.5, 'paragraph')];
  }
  return [speaks(1, ...proseRoles), speaks(-1.5, 'headline'), speaks(-6, 'section', 'credit')];
};
