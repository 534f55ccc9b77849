import type { PrintedLine } from '../../2-lines/printed.ts';
import { type LineRule, proseRoles, speaks } from '../evidence.ts';
import { namesOnly } from '../signs/known-credit.ts';
import { isSectionName } from '../signs/section-name.ts';
import { isWithin } from '../survey/heading-levels.ts';
import { nameWidth, styleOf, widestSection } from '../survey/section-style.ts';

const strength: Record<string, number> = { bracket: 5, bullet: 3, number: 2.5, capitals: 3 };

/** Names of sections are hardly longer, in Han characters, but headlines nearly always are. */
const longName = 8;

/** `【学会动态】` `◇学会动态◇` `一、学会动态` — set as this bulletin sets its sections. */
export const sectionStyleRule: LineRule = (survey, index) => {
  const { lines, sectionStyle, columnStyle, namedSections, headlineStyle, groupHeading } = survey;
  const line = lines[index];
  const style = line && styleOf(line);
  if (!line) return [];
  // FARMERS CIRCULAR above the number of its issue is set as its sections are.
  if (style === 'capitals' && index < survey.mastheadNumber) return [];
  // 【输电中心】 above one story, as others are above theirs, names who sent it in.
  if (survey.namesAbove.has(index)) return setApart(line) ? noProse : [];
  // 【护理部】 below a text, where names below texts are credits
  if (survey.credits === 'closing' && setApart(line) && namesOnly(line.text)) return [];
  // `### 〖讲座预告〗` below `## 乡村振兴`
  if (setApart(line) && isWithin(line, groupHeading)) return asColumn;
  if (namedSections.has(index)) return [speaks(4, 'section'), speaks(-2, 'headline', 'subsection')];
  const namedAlike = [...namedSections].some((at) => styleOf(lines[at] as PrintedLine) === style);
  if (style && namedSections.size > 1 && !namedAlike && setApart(line)) return asColumn;
  if (style && style === sectionStyle) {
    const weight = strength[style.split(' ')[0] ?? ''] ?? 0;
    return [
      speaks(weight, 'section'),
      speaks(-2, 'headline', 'subsection', 'masthead', 'headline, continued'),
      speaks(-3, ...proseRoles),
    ];
  }
  // 【州气象台启动应急响应】 above text, again and again, sets headlines off.
  if (style && style === headlineStyle) return noProse.slice(1);
  // ◎高海拔茶區 below ■ 產區動態
  if (style && style === columnStyle && style !== headlineStyle) return asColumn;
  // 〖专家观点〗 in a bulletin of 【sections】 is a column within one.
  if (setApart(line)) return sectionStyle ? asColumn : [speaks(4, 'section'), ...noProse];
  if (!sectionStyle) return [];
  // Where sections are set off, a bare line is hardly one, however much it sounds like one.
  if (isSectionName(line.coreText)) return [speaks(-3, 'section')];
  return line.width < longName ? [speaks(-2, 'section')] : [speaks(-4, 'section'), noColumn];
};

const setApart = (line: PrintedLine) =>
  Boolean(line.marks.bracket || line.marks.enclosed) && nameWidth(line) <= widestSection;

const noColumn = speaks(-2, 'subsection');
const noProse = [
  speaks(-2, 'headline', 'masthead', 'headline, continued'),
  speaks(-3, ...proseRoles),
];
const asColumn = [speaks(4, 'subsection'), speaks(-1, 'section'), ...noProse];
