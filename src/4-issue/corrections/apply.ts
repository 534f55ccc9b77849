/** Applies corrections to a read issue, in their order; one that fails stops no other. */
import type { Span } from '../../2-lines/lines.ts';
import { pointAt } from '../../2-lines/locate.ts';
import { type Diagnostic, diagnose } from '../../diagnostics.ts';
import { type Issue, startOf } from '../issue.ts';
import type { Problem } from './anchors.ts';
import { doubtfulSections } from './new-sections.ts';
import type { Statement } from './read.ts';

export interface CorrectionFiles {
  /** The file of the statements. */
  corrections: string;
  bulletin: string;
  /** The lines of the bulletin. */
  lines: readonly Span[];
  /** The usual sections of its publication. */
  sections?: readonly string[];
}

/** The issue as corrected, each statement that could not be applied, and each that seems to misspell a section. */
export function applyCorrections(
  issue: Issue,
  statements: readonly Statement[],
  files: CorrectionFiles,
): { issue: Issue; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let correct = issue;
  for (const { point, apply } of statements) {
    const applied = apply(correct);
    if ('matched' in applied) {
      diagnostics.push(notApplied(applied, point, files));
      continue;
    }
    for (const { name, meant } of doubtfulSections(correct, applied, files.sections)) {
      diagnostics.push(diagnose('correction-new-section', files.corrections, point, name, meant));
    }
    correct = applied;
  }
  return { issue: correct, diagnostics };
}

function notApplied(
  { quotation, matched, places = [], nearest }: Problem,
  point: Statement['point'],
  { corrections, bulletin, lines }: CorrectionFiles,
): Diagnostic {
  if (places.length === 0 && matched === 1) {
    return diagnose('correction-without-next', corrections, point, quotation);
  }
  const points = places.map((place) => pointAt(lines, startOf(place)));
  const candidate = nearest && { text: shorten(nearest.text), passage: nearest.passage };
  const said = diagnose('correction-not-applied', corrections, point, quotation, {
    lines: points.map(({ line }) => line),
    nearest: candidate?.text,
  });
  const other = candidate ? pointAt(lines, startOf(candidate.passage)) : points[0];
  return other ? { ...said, related: { file: bulletin, point: other } } : said;
}

/** Long enough to quote from, short enough for one line. */
const longestShown = 60;

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= longestShown
    ? text
    : `${characters.slice(0, longestShown).join('')}…`;
}
