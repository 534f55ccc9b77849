import { headings, type LineRule, speaks } from '../evidence.ts';
import { isCentred, isParagraphIndent } from '../survey/indents.ts';

/** `　　近日，……` opens a paragraph; a line far from the margin is centred, so it is no prose. */
export const indent: LineRule = ({ lines, indented, uncutLines }, index) => {
  const line = lines[index];
  if (!line) return [];
  if (isCentred(line)) {
    return [
      speaks(1.5, ...headings, 'headline, continued', 'masthead'),
      speaks(-2, 'paragraph', 'paragraph, continued'),
    ];
  }
  if (isParagraphIndent(line)) {
    return [speaks(indented ? 2.5 : 1, 'paragraph'), speaks(-3, 'paragraph, continued')];
  }
  // In a bulletin that indents its paragraphs, a flush line goes on with one.
  if (!indented) return [];
  // Where each paragraph stands on one line, whatever its length, there is nothing that it would go on with.
  return [speaks(uncutLines ? -1.5 : 1.5, 'paragraph, continued'), speaks(-2, 'paragraph')];
};
