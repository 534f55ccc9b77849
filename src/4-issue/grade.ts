/** How sure the ingest is of an article or an issue: from its margins and its contradictions. */
import type { Block } from '../3-blocks/blocks.ts';
import type { Diagnostic, RuleId } from '../diagnostics.ts';
import { extentsOf } from './extents.ts';
import type { Issue } from './issue.ts';
import { isOpen } from './margins.ts';

export const grades = ['sure', 'likely', 'unsure'] as const;
/** `sure` nothing speaks against it; `likely` something might be otherwise; `unsure` something contradicts it. */
export type Grade = (typeof grades)[number];

export interface Graded {
  grade: Grade;
  /** First and last line in the source, 1-based. */
  lines: [first: number, last: number];
  /** What there is to say about these lines. */
  doubts: Diagnostic[];
}

/** What only might be otherwise; all other rules tell of two things that cannot both be right. */
const mild: ReadonlySet<RuleId> = new Set<RuleId>([
  'unsure-reading',
  'depends-on-doubt',
  'matched-by-words',
  'columns-out-of-order',
  'headline-not-in-contents',
  'credit-refused',
  'headline-ends-in-sender',
  'text-unfinished',
  'sidecar-contradicts',
  'masthead-missing',
]);

/** The grade of something about which there are these doubts. */
export function gradeOf(doubts: readonly Diagnostic[]): Grade {
  if (doubts.length === 0) return 'sure';
  return doubts.every(({ rule }) => mild.has(rule)) ? 'likely' : 'unsure';
}

/** Grades each article by the doubts that point into its lines and by its closest decision. */
export function gradeArticles(
  issue: Issue,
  blocks: readonly Block[],
  diagnostics: readonly Diagnostic[],
): Graded[] {
  return extentsOf(issue, blocks).map(({ first, last, lines }) => {
    const own = new Set(lines.map(({ line }) => line.line.index + 1));
    // Out of order, the lines of other articles stand between those of this one.
    const isNear = ({ point: { line } }: Diagnostic) =>
      issue.outOfOrder ? own.has(line) : line >= first && line <= last;
    const doubts = diagnostics.filter(isNear);
    const open = doubts.length > 0 && lines.some(({ decision }) => isOpen(decision));
    return { grade: open ? 'unsure' : gradeOf(doubts), lines: [first, last], doubts };
  });
}
