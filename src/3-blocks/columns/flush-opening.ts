import { displayRoles, type LinkRule, links } from '../evidence.ts';

/**
 * `多学科团队置换髋关节⏎⏎护理部开展静脉输液安全检查` — where paragraphs are indented, none opens at the margin below
 * a headline or a label; only at a page's top does the rest of a text stand so that the page before cut.
 */
export const flushOpening: LinkRule = ({ lines, indented }, index) => {
  const line = lines[index];
  if (!indented || !line || line.indent >= 1 || line.newPage) return [];
  return [links([...displayRoles, 'credit'], -2.5, 'paragraph')];
};
