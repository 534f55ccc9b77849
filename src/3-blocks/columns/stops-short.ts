import { type LinkRule, links } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';
import { firstUnit, lineEnd, paragraphIndent } from '../survey/columns.ts';

/** Punctuation may hang beyond the column, in Han characters. */
const hanging = 0.6;
const hangs = /[，。、；：！？,.;:!?”’』」）)]$/u;

/**
 * What one line begins with would have fitted on the line before, which is seen from how wide it
 * is itself: nothing broke that line but its end, so no sentence runs on. It needs no column, and
 * so also tells at a text's first two lines.
 */
export const stopsShort: LinkRule = ({ lines }, index) => {
  const before = lines[index - 1];
  const line = lines[index];
  if (!before || !line) return [];
  const hung = hangs.test(line.text) ? hanging : 0;
  const room = lineEnd(line) - lineEnd(before) - firstUnit(line.text) - hung;
  if (endingOf(before.text) === 'sentence' || room <= 0) return [];
  // A first line whose indent is lost is that much narrower.
  return [
    links(['paragraph, continued'], against(room), 'paragraph, continued'),
    links(['paragraph'], against(room - paragraphIndent), 'paragraph, continued'),
  ];
};

/** Every Han character of room speaks against it, a few settle it. */
const against = (room: number) => -Math.min(6, 2 * Math.max(0, room));
