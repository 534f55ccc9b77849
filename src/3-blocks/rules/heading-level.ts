import { type LineRule, speaks } from '../evidence.ts';
import { strongLevel } from '../survey/heading-levels.ts';

/** `# 服务发展` above `## 县邮电协会……`, in a bulletin that keeps to its levels. */
export const headingLevel: LineRule = ({ lines, headingLevels }, index) => {
  const { heading, strong } = lines[index]?.marks ?? {};
  const level = heading ?? (strong ? strongLevel : undefined);
  if (!headingLevels || level === undefined) return [];
  if (level === headingLevels.section) return [speaks(2.5, 'section'), speaks(-2.5, 'headline')];
  return level === headingLevels.headline ? [speaks(2, 'headline'), speaks(-2, 'section')] : [];
};
