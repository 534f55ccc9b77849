import { type LineRule, speaks } from '../evidence.ts';
import { nameWidth, widestSection } from '../survey/section-style.ts';

/** Stars and lozenges mark sections more often than headlines: ★ 学会动态 ★, ◇科普工作 */
const sectionBullets = /[★☆◇◆※❖]/u;

/** `■ 召开年会` `★ 学会动态 ★` — a printer's bullet sets off a headline, a section or a contents entry. */
export const bullet: LineRule = ({ lines, sectionStyle }, index) => {
  const line = lines[index];
  if (line?.marks.list) return [speaks(1.5, 'contents entry'), speaks(0.5, 'headline')];
  if (!line?.marks.bullet) return [];
  const short = nameWidth(line) <= widestSection;
  return [
    speaks(1, 'contents entry'),
    speaks(1.5, 'headline'),
    // Where sections have a style of their own, that decides, not the bullet.
    speaks(
      sectionStyle ? 0 : short ? (sectionBullets.test(line.marks.bullet) ? 2.5 : 1.5) : -1,
      'section',
    ),
    speaks(-4, 'paragraph, continued', 'headline, continued'),
  ];
};
