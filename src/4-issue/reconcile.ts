/**
 * Looks for contradictions in a read issue: contents against articles, headlines against
 * texts, sections against what stands below them. Each is a place where the reading may be wrong.
 */

import type { Line } from '../2-lines/lines.ts';
import { pointAt } from '../2-lines/locate.ts';
import type { Passage } from '../2-lines/passage.ts';
import type { Block } from '../3-blocks/blocks.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { readingOf } from './checks/check.ts';
import { checks } from './checks/index.ts';
import { dependentDoubts } from './dependence.ts';
import { type Issue, startOf } from './issue.ts';

/** Everything about the reading of an issue that deserves a warning, in the order of the source. */
export function reconcile(
  file: string,
  lines: readonly Line[],
  issue: Issue,
  blocks: readonly Block[],
): Diagnostic[] {
  const reading = readingOf(issue, blocks);
  const place = (passage: Passage) => pointAt(lines, startOf(passage));
  const found = checks
    .flatMap((check) => check(reading))
    .map(({ at, related, diagnose }) => ({
      ...diagnose(file, place(at)),
      ...(related && { related: { file, point: place(related) } }),
    }));
  return [...found, ...dependentDoubts(file, lines, issue, blocks, found)].sort(bySource);
}

const bySource = (one: Diagnostic, other: Diagnostic) =>
  one.point.line - other.point.line || one.point.column - other.point.column;
