import { displayRoles, type LinkRule, links, proseRoles } from '../evidence.ts';
import { opensPoint } from '../links/enumeration.ts';
import { opensCaption } from '../signs/caption.ts';
import { endsInFunctionWord } from '../signs/function-word.ts';
import { endingOf, leavesBracketOpen } from '../signs/sentence.ts';
import { paragraphIndent, stopsEarly } from '../survey/columns.ts';
import { pageGap } from '../survey/display-runs.ts';

/**
 * A text ends where a sentence does: a line that stops in the middle of one goes on in the next. Only
 * a page's end cuts it, and then display lines may stand between.
 */
export const unended: LinkRule = (
  { lines, columns, creditEnds, indented, fullFirstLines },
  index,
) => {
  const before = lines[index - 1];
  const line = lines[index];
  if (!before || !line) return [];
  if (creditEnds[index - 1]) return [links(proseRoles, -6, 'paragraph, continued')];
  // A caption stands apart, even inside a sentence.
  if (line.gap > 0 && opensCaption(line.text)) {
    return [links(proseRoles, -4, 'paragraph, continued')];
  }
  const ending = endingOf(before.text);
  const cut = line.newPage || line.gap >= pageGap;
  const open = ending === 'open' || ending === 'comma' || leavesBracketOpen(before.text);
  const display = [...displayRoles, 'credit', 'colophon'] as const;
  if (open) {
    return [
      links(proseRoles, endsInFunctionWord(before.text) ? 6 : 3, 'paragraph, continued'),
      links(proseRoles, -4, 'paragraph'),
      links(proseRoles, cut ? -1 : ending === 'comma' ? -6 : -4, ...display),
    ];
  }
  if (ending === 'clause') {
    // `联系电话：` at a full line's end goes on; on a line with room left it opens a list.
    const column = columns[index - 1];
    const goesOn = (lost: number) =>
      column !== undefined && !stopsEarly(before, line.text, column - lost) ? 2 : -1;
    const lost = indented || fullFirstLines || opensPoint(line.text) ? 0 : paragraphIndent;
    return [
      links(['paragraph'], goesOn(lost), 'paragraph, continued'),
      links(['paragraph, continued'], goesOn(0), 'paragraph, continued'),
      links(proseRoles, -2, ...display),
    ];
  }
  return [
    links(proseRoles, 1, 'paragraph', ...display),
    links(proseRoles, -1, 'paragraph, continued'),
  ];
};
