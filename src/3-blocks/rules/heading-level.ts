import { type LineRule, speaks } from '../evidence.ts';

/** `# 服务发展` above `## 县邮电协会……`, in a bulletin that keeps to its levels. */
export const headingLevel: LineRule = ({ lines, headingLevels }, index) => {
  const level = lines[index]?.marks.heading;
  if (!headingLevels || level === undefined) return [];
  if (level === headingLevels.section) return [speaks(2.5, 'section'), speaks(-2.5, 'headline')];
  return level === headingLevels.headline ? [speaks(2, 'headline'), speaks(-2, 'section')] : [];
};
