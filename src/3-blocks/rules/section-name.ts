import { type LineRule, speaks } from '../evidence.ts';
import { isSectionName } from '../signs/section-name.ts';

/** A short line that sounds like a section's name, and says nothing that happened. */
export const sectionNameRule: LineRule = ({ lines }, index) => {
  const line = lines[index];
  return line && isSectionName(line.coreText)
    ? [speaks(2, 'section'), speaks(1, 'subsection')]
    : [];
};
