import { type LineRule, speaks } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';
import { headStyleOf } from '../survey/headline-style.ts';
import { styleOf, widestSection } from '../survey/section-style.ts';

/** `（一）疫情概况` below headlines that are numbered 1. or not at all is a point inside an article. */
export const headlineStyleRule: LineRule = (survey, index) => {
  const { lines, headlineStyle, sectionStyle, echoes } = survey;
  const line = lines[index];
  if (!line || !headlineStyle) return [];
  const style = headStyleOf(line) === headlineStyle ? headlineStyle : (styleOf(line) ?? 'bare');
  if (style === headlineStyle) {
    // Numbered alike is a sign; a bare line is set like any text.
    const weight = /^(?:bracket|list)/u.test(style) ? 3 : 1.5;
    return style === 'bare'
      ? []
      : [speaks(weight, 'headline'), speaks(-2, 'section', 'subsection')];
  }
  if (style === 'bare') {
    const below = lines[index + 1];
    const names =
      !sectionStyle && below && styleOf(below) === headlineStyle && line.width <= widestSection;
    // 通知 right above 4. 关于举办考试的通知, where every headline bears a number.
    if (names && endingOf(line.text) === 'open' && !line.marks.heading) {
      return [speaks(2, 'section'), speaks(-2, 'headline')];
    }
    // ● before every headline but this one?
    return /^(?:bullet|list)/u.test(headlineStyle) ? [speaks(-1.5, 'headline')] : [];
  }
  // 3. 学会召开年会 at the head numbers an entry of the contents.
  if (!style.startsWith('number') || style === sectionStyle || echoes.later.has(index)) return [];
  return [speaks(2.5, 'paragraph'), speaks(-3, 'headline', 'section', 'subsection')];
};
