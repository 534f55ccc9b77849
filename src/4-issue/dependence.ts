/** Doubts about a line reach every article that depends on it: a section's name, all articles below it. */
import type { Line } from '../2-lines/lines.ts';
import { pointAt } from '../2-lines/locate.ts';
import type { Block } from '../3-blocks/blocks.ts';
import type { Role } from '../3-blocks/roles.ts';
import { type Diagnostic, diagnose, type RuleId } from '../diagnostics.ts';
import { readingOf, shorten } from './checks/check.ts';
import { type DecidedLine, type Extent, extentsOf } from './extents.ts';
import { type Issue, leadOf, startOf } from './issue.ts';
import { isDoubtful } from './margins.ts';

/** Contradictions of a section line; all articles below depend on it. */
const ofSections: ReadonlySet<RuleId> = new Set<RuleId>([
  'section-like-sentence',
  'column-without-section',
]);
/** Contradictions of a line that ends an article: it may be text of that article. */
const ofEnds: ReadonlySet<RuleId> = new Set<RuleId>([
  'section-like-sentence',
  'headline-unfinished',
  'headline-not-in-contents',
  'headline-without-text',
  'text-without-headline',
]);
/** What a line is otherwise when it belongs to the article above. */
const closing: readonly Role[] = ['paragraph', 'paragraph, continued', 'credit'];

/** One warning at the headline of each article that depends on a doubtful line elsewhere. */
export function dependentDoubts(
  file: string,
  lines: readonly Line[],
  issue: Issue,
  blocks: readonly Block[],
  found: readonly Diagnostic[],
): Diagnostic[] {
  // Out of order, articles depend on no line around them.
  if (issue.outOfOrder) return [];
  const { title } = readingOf(issue, blocks);
  const doubtfulLine = doubtsAround(found);
  return extentsOf(issue, blocks).flatMap((extent, index) => {
    const doubtful = doubtfulLine(extent);
    const article = issue.articles[index];
    if (!doubtful || !article) return [];
    const { plain, text } = doubtful.line;
    const point = pointAt(lines, startOf(leadOf(article)));
    return [
      {
        ...diagnose('depends-on-doubt', file, point, title(article), shorten(text)),
        related: { file, point: pointAt(lines, plain.start) },
      },
    ];
  });
}

function doubtsAround(found: readonly Diagnostic[]) {
  const linesOf = (rules: ReadonlySet<RuleId>) =>
    new Set(found.filter(({ rule }) => rules.has(rule)).map(({ point }) => point.line));
  const [sections, ends] = [linesOf(ofSections), linesOf(ofEnds)];
  const number = ({ line }: DecidedLine) => line.line.index + 1;
  return ({ above, after }: Extent): DecidedLine | undefined => {
    const label = above.find((each) => isDoubtful(each.decision) || sections.has(number(each)));
    if (label || !after) return label;
    const mayBelong = isDoubtful(after.decision) && closing.includes(after.decision.runnerUp);
    return mayBelong || ends.has(number(after)) ? after : undefined;
  };
}
