/** Applies corrections to a read issue, in their order; one that fails stops no other. */
import type { Span } from '../../2-lines/lines.ts';
import { pointAt } from '../../2-lines/locate.ts';
import { type Diagnostic, diagnose } from '../../diagnostics.ts';
import { type Issue, startOf } from '../issue.ts';
import type { Problem } from './anchors.ts';
import type { Statement } from './read.ts';

export interface CorrectionFiles {
  /** The file of the statements. */
  corrections: string;
  bulletin: string;
  /** The lines of the bulletin. */
  lines: readonly Span[];
}

/** The issue as corrected, and each statement that could not be applied. */
export function applyCorrections(
  issue: Issue,
  statements: readonly Statement[],
  files: CorrectionFiles,
): { issue: Issue; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let correct = issue;
  for (const { point, apply } of statements) {
    const applied = apply(correct);
    if ('matched' in applied) diagnostics.push(notApplied(applied, point, files));
    else correct = applied;
  }
  return { issue: correct, diagnostics };
}

function notApplied(
  { quotation, matched, nearest }: Problem,
  point: Statement['point'],
  { corrections, bulletin, lines }: CorrectionFiles,
): Diagnostic {
  if (matched === 1) return diagnose('correction-without-next', corrections, point, quotation);
  const shown = nearest && shorten(nearest.text);
  const said = diagnose('correction-not-applied', corrections, point, quotation, matched, shown);
  if (!nearest) return said;
  const place = pointAt(lines, startOf(nearest.passage));
  return { ...said, related: { file: bulletin, point: place } };
}

/** Long enough to quote from, short enough for one line. */
const longestShown = 60;

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= longestShown
    ? text
    : `${characters.slice(0, longestShown).join('')}…`;
}
