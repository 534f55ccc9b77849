import { type LineRule, speaks } from '../evidence.ts';
import { tellsHappening } from '../signs/happening.ts';

/** `……项目通过` `……论坛举办` — something happened: that is a headline, whole or in part, not a section. */
export const happening: LineRule = ({ lines }, index) =>
  tellsHappening(lines[index]?.coreText ?? '')
    ? [speaks(0.5, 'headline', 'headline, continued'), speaks(-3, 'section', 'subsection')]
    : [];
