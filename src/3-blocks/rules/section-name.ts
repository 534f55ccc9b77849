import { type LineRule, speaks } from '../evidence.ts';
import { isSectionName } from '../signs/section-name.ts';
import { styleOf } from '../survey/section-style.ts';

/** `《少年科学》：` — a name that waits for more names no section. */
const waits = /(?:[:：、，,？！?!]|——)$/u;

/** A short line that sounds like a section's name, and says nothing that happened. */
export const sectionNameRule: LineRule = ({ lines }, index) => {
  const line = lines[index];
  if (!line) return [];
  if (isSectionName(line.coreText)) return [speaks(2, 'section'), speaks(1, 'subsection')];
  if (waits.test(line.coreText)) return [speaks(-3, 'section', 'subsection')];
  // 理事长办公会审议通过: a bare line that sounds like no section is more likely half a headline.
  return styleOf(line) || line.marks.heading ? [] : [speaks(-1, 'section', 'subsection')];
};
