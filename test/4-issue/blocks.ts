import { readPassage } from '../../src/2-lines/passage.ts';
import { readPage } from '../../src/2-lines/printed.ts';
import type { Block, BlockRole } from '../../src/3-blocks/blocks.ts';

/** Lines whose roles are known, as `role: line`; so tests of the issue need no rules. */
export type KnownLine = readonly [role: BlockRole, line: string];

export interface KnownBlocks {
  source: string;
  blocks: Block[];
  read: (passage: Block['passage'] | undefined) => string | undefined;
}

const setOff: readonly BlockRole[] = ['section', 'subsection', 'headline', 'contents entry'];

/** Makes one block of each line. */
export function blocksFrom(...known: readonly KnownLine[]): KnownBlocks {
  const { source, printed } = readPage(known.map(([, line]) => line).join('\n'));
  const blocks = printed.map((line, index) => {
    const role = known[index]?.[0] ?? 'paragraph';
    const passage = [setOff.includes(role) ? line.core : line.plain];
    const decision = { role, runnerUp: 'credit', margin: 9 } as const;
    return { role, passage, lines: [{ line, decision }] };
  });
  return { source, blocks, read: (passage) => passage && readPassage(source, passage) };
}
