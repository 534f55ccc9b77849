import { headings, type LineRule, speaks } from '../evidence.ts';
import { headsWithWords, opensBySaying } from '../signs/sentence.ts';

/**
 * `郭鲁钢指出，……` — what somebody said is told in the middle of a story, not in its headline. It opens a
 * paragraph, but for flush lines of wrapped text that is indented, which open so by chance.
 */
export const saying: LineRule = ({ lines, columns, indented }, index) => {
  const line = lines[index];
  if (!line || !opensBySaying(line.text)) return [];
  if (!columns[index] && headsWithWords(line.text)) return [];
  const byChance = indented && columns[index] !== undefined && line.indent === 0 && line.gap === 0;
  return [speaks(byChance ? 0 : 2, 'paragraph'), speaks(-2, ...headings, 'headline, continued')];
};
