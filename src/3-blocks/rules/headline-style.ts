import { type LineRule, speaks } from '../evidence.ts';
import { styleOf } from '../survey/section-style.ts';

/** `（一）疫情概况` below headlines that are numbered 1. or not at all is a point inside an article. */
export const headlineStyleRule: LineRule = ({ lines, headlineStyle, sectionStyle }, index) => {
  const line = lines[index];
  if (!line || !headlineStyle) return [];
  const style = styleOf(line) ?? 'bare';
  if (style === headlineStyle) {
    // Numbered alike is a sign; a bare line is set like any text.
    const weight = style.startsWith('bracket') ? 3 : 1.5;
    return style === 'bare'
      ? []
      : [speaks(weight, 'headline'), speaks(-2, 'section', 'subsection')];
  }
  if (style === 'bare') {
    // ● before every headline but this one?
    return headlineStyle.startsWith('bullet') ? [speaks(-1.5, 'headline')] : [];
  }
  if (!style.startsWith('number') || style === sectionStyle) return [];
  return [speaks(2.5, 'paragraph'), speaks(-3, 'headline', 'section', 'subsection')];
};
