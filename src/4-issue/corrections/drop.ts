/**
 * Furniture that was taken for text is set aside; it stays in the source and is shown no more.
 *
 *     - { drop: 这一行是页眉 }
 *     - { drop: 每页都有的页眉, every: true }
 */
import { z } from 'zod';
import type { Span } from '../../2-lines/lines.ts';
import { cutPassage } from '../../2-lines/passage.ts';
import type { Issue } from '../issue.ts';
import { type Anchor, findEvery, findText, linesAround, type PlaceKind } from './anchors.ts';
import { corrected, settled } from './edit.ts';
import { words } from './fields.ts';
import { kind } from './kind.ts';
import { withoutSpans } from './without-spans.ts';
import { saysWords } from './words.ts';

const schema = z
  .strictObject({
    drop: words.describe(
      'Words that are no text, such as a running head. 误作正文的文字，如页眉、页码。',
    ),
    every: z
      .literal(true)
      .describe('Wherever they stand, as running heads do. 凡出现之处一律剔除。')
      .optional(),
  })
  .describe('Furniture that was taken for text. 剔除误作正文的页眉、页码等。');

/** Whatever readers are shown, the masthead and the colophon aside. */
const shown: readonly PlaceKind[] = [
  'headline',
  'paragraph',
  'credit',
  'unplaced',
  'section',
  'contents',
];

export const drop = kind(schema, (issue, { drop: quotation, every }) => {
  const found = findText(issue, shown, quotation);
  const failed = 'matched' in found;
  if (failed && !(every && found.matched > 0)) return found;
  const anchors = failed ? findEvery(issue, shown, quotation) : [found];
  const dropped = anchors.map((anchor) => spansOf(issue, anchor));
  const before = issue.corrected?.dropped ?? [];
  const next = withoutSpans(issue, dropped.flat());
  return settled(corrected(next, { dropped: [...before, ...dropped] }), ...dropped);
});

/** The quoted words; a line that says nothing else goes with its marks. */
function spansOf({ source }: Issue, anchor: Anchor): Span[] {
  const { place, text, from, to } = anchor;
  const lines = linesAround(source, anchor);
  const isWhole = !saysWords(text.slice(lines.from, from)) && !saysWords(text.slice(to, lines.to));
  return isWhole
    ? cutPassage(source, place.passage, lines.from, lines.to)
    : cutPassage(source, place.passage, from, to);
}
