import type { PrintedLine } from '../../2-lines/printed.ts';
import { headings, type LinkRule, links, proseRoles } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';
import { stopsEarly } from '../survey/columns.ts';

const headline = ['headline', 'headline, continued'] as const;

/** Where blank lines part paragraphs, a blank line ends one, and without one it goes on. */
export const blankLine: LinkRule = ({ lines, columns, blankLinesPart }, index) => {
  if (!blankLinesPart) return [];
  if ((lines[index]?.gap ?? 0) > 0) {
    return [
      links(proseRoles, lines[index]?.newPage ? 0 : -6, 'paragraph, continued'),
      links(headline, -2.5, 'headline, continued'),
    ];
  }
  // A sentence that goes on needs no help; one that ended does, to go on with the next.
  const before = lines[index - 1] as PrintedLine;
  const ending = endingOf(before.text);
  // 他在信里写道：⏎“请转给下一个人。”: a colon at the end of a full line stands there by chance.
  const full = !stopsEarly(before, lines[index]?.text ?? '', columns[index] ?? 0);
  // A page's end swallows the blank line that parted; a line that stops early above it ended its paragraph.
  if (lines[index]?.newPage && ending === 'sentence' && columns[index] && !full) return [];
  if (ending !== 'sentence' && !(ending === 'clause' && full)) return [];
  return [
    links(proseRoles, 6, 'paragraph, continued'),
    links(proseRoles, -3, 'paragraph'),
    links(proseRoles, -2, ...headings),
  ];
};
