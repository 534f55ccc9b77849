import { headings, type LineRule, proseRoles, speaks } from '../evidence.ts';
import { widestHeadline } from '../survey/prose.ts';
import { nameWidth, widestSection } from '../survey/section-style.ts';

/** Headlines longer than this are wrapped, or rare. */
const longHeadline = 40;

/** Section names are short, headlines short enough to be read at a glance, paragraphs long. */
export const length: LineRule = ({ lines }, index) => {
  const line = lines[index];
  const width = line?.width ?? 0;
  const evidence = [];
  if (width > widestHeadline) {
    evidence.push(speaks(3, ...proseRoles), speaks(-5, ...headings, 'headline, continued'));
  } else if (width > longHeadline) {
    evidence.push(speaks(1, ...proseRoles), speaks(-1.5, 'headline', 'headline, continued'));
  }
  // A section's name is short.
  if (line && nameWidth(line) > widestSection) evidence.push(speaks(-3, 'section', 'subsection'));
  // 北京 may be a label, but no headline is as short.
  if (width < 4) evidence.push(speaks(-1.5, 'headline'), speaks(-1, 'section'));
  return evidence;
};
