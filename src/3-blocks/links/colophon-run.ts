import { type LinkRule, links } from '../evidence.ts';
import { roles } from '../roles.ts';
import { colophonLabel, isColophonNote } from '../signs/colophon.ts';

const others = roles.filter((role) => role !== 'colophon');

/** A colophon opens with a label; once it has begun, the rest belongs to it, list after list. */
export const colophonRun: LinkRule = ({ lines, colophonStart }, index) => {
  const text = lines[index]?.text ?? '';
  const opens =
    index === colophonStart || colophonLabel(text) !== undefined || isColophonNote(text);
  return [links(['colophon'], 3, 'colophon'), links(others, opens ? 0 : -12, 'colophon')];
};
