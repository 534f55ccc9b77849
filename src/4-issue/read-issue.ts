/** Blocks → the tree of the issue. */
import type { Passage } from '../2-lines/passage.ts';
import type { Credits } from '../2-lines/profile.ts';
import type { Block, BlockRole } from '../3-blocks/blocks.ts';
import { readColophon } from './colophon.ts';
import { readContents } from './contents.ts';
import { type Issue, startOf } from './issue.ts';
import { readMasthead } from './masthead.ts';
import { placeBody } from './place-body.ts';

/**
 * Puts the blocks of one bulletin in their places. `readAnew` gives the blocks of a reading with texts
 * and headlines in any order, should the usual one lead to contradictions.
 */
export function readIssue(
  source: string,
  found: readonly Block[],
  credits?: Credits,
  readAnew?: () => readonly Block[],
): Issue {
  const placed = placeBody(source, found, credits, readAnew);
  const { blocks } = placed;
  const passages = (...roles: BlockRole[]): Passage[] =>
    blocks.filter(({ role }) => roles.includes(role)).map(({ passage }) => passage);
  // Who made the issue may be told below the contents; it is a colophon all the same.
  const entry = blocks.findLast(({ role }) => role === 'contents entry')?.passage;
  const isImprint = (passage: Passage) => entry !== undefined && startOf(passage) > startOf(entry);
  const masthead = passages('masthead').filter((passage) => !isImprint(passage));
  const imprint = passages('masthead').filter(isImprint);
  const [contentsTitle] = passages('contents title');
  return {
    source,
    printed: readMasthead(source, masthead),
    masthead,
    ...(contentsTitle && { contentsTitle }),
    contents: readContents(
      source,
      passages('contents entry'),
      placed.articles.map(({ headline }) => headline),
    ),
    ...placed,
    furniture: [],
    colophon: readColophon(source, [...imprint, ...passages('colophon')]),
  };
}
