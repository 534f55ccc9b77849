/**
 * Looks for contradictions in a read issue: contents against articles, headlines against
 * texts, sections against what stands below them. Each is a place where the reading may be wrong.
 */

import type { Line } from '../2-lines/lines.ts';
import { pointAt } from '../2-lines/locate.ts';
import { pairsOf, shareOf } from '../2-lines/pairs.ts';
import { type Passage, readPassage } from '../2-lines/passage.ts';
import type { Block } from '../3-blocks/blocks.ts';
import { type Role, roleNames } from '../3-blocks/roles.ts';
import { creditAtEnd } from '../3-blocks/signs/credit.ts';
import { type Details, type Diagnostic, diagnose, type RuleId } from '../diagnostics.ts';
import { type Issue, startOf } from './issue.ts';
import { storyOf } from './story.ts';

/** Less weight of evidence than this between a reading and the next best is worth a look. */
const leastMargin = 1.5;
/** This share of a contents entry's character pairs must stand in what it names. */
const leastShared = 0.6;

type Report = <R extends RuleId>(rule: R, passage: Passage, ...details: Details<R>) => void;

/** Everything about the reading of an issue that deserves a warning, in the order of the source. */
export function reconcile(
  file: string,
  lines: readonly Line[],
  issue: Issue,
  blocks: readonly Block[],
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report: Report = (rule, passage, ...details) => {
    found.push(diagnose(rule, file, pointAt(lines, startOf(passage)), ...details));
  };
  const excerpt = (passage: Passage) => shorten(readPassage(issue.source, passage));

  const [first] = issue.articles;
  if (issue.outOfOrder && first) report('columns-out-of-order', first.headline);
  checkContents(issue, report, excerpt);
  checkSections(issue, report);
  checkArticles(issue, report, excerpt);
  for (const passage of issue.unplaced) report('text-without-headline', passage, excerpt(passage));
  for (const { text, headline, other } of issue.unsure) {
    report('unsure-match', text, excerpt(text), excerpt(headline), other && excerpt(other));
  }
  for (const { line, decision } of blocks.flatMap((block) => block.lines)) {
    if (decision.margin >= leastMargin) continue;
    // Out of order, the matching decides what a display line is.
    const { role, runnerUp } = decision;
    if (issue.outOfOrder && !isProseRole(role) && !isProseRole(runnerUp)) continue;
    const names = [roleNames[decision.role], roleNames[decision.runnerUp]] as const;
    report('unsure-reading', [line.plain], shorten(line.text), ...names);
  }
  return found.sort(
    (one, other) => one.point.line - other.point.line || one.point.column - other.point.column,
  );
}

const isProseRole = (role: Role) => role === 'paragraph' || role === 'paragraph, continued';

type Excerpt = (passage: Passage) => string;

function checkContents(issue: Issue, report: Report, excerpt: Excerpt) {
  const named = [...issue.articles.map(({ headline }) => headline), ...issue.sectionLines].map(
    (passage) => pairsOf(readPassage(issue.source, passage)),
  );
  for (const entry of issue.contents) {
    const pairs = pairsOf(readPassage(issue.source, entry));
    const matched = named.some(
      (other) => Math.max(shareOf(pairs, other), shareOf(other, pairs)) >= leastShared,
    );
    if (!matched) report('contents-not-found', entry, excerpt(entry));
  }
}

function checkSections(issue: Issue, report: Report) {
  const used = new Set(issue.articles.flatMap(({ section, subsection }) => [section, subsection]));
  const names = new Set(
    [...used].flatMap((passage) => (passage ? [readPassage(issue.source, passage)] : [])),
  );
  for (const line of issue.sectionLines) {
    const name = readPassage(issue.source, line);
    if (!names.has(name)) report('section-without-article', line, shorten(name));
  }
}

/** `……作出贡献。（图左三）` — what closes a text in parentheses, but is no credit. */
const asideAtEnd = (text: string) => /[（(][^（()）]{2,40}[）)]$/u.exec(text.slice(-60))?.[0];

function checkArticles(issue: Issue, report: Report, excerpt: Excerpt) {
  const credited = issue.articles.some(({ credit }) => credit);
  for (const [index, { headline, paragraphs, credit }] of issue.articles.entries()) {
    if (paragraphs.length === 0) report('headline-without-text', headline, excerpt(headline));
    const last = paragraphs.at(-1);
    const refused = !credit && last && asideAtEnd(readPassage(issue.source, last));
    if (refused && credited) report('credit-refused', last, refused);
    for (const [at, paragraph] of paragraphs.entries()) {
      if (!creditAtEnd(readPassage(issue.source, paragraph))) continue;
      const rule = credit && at === paragraphs.length - 1 ? 'several-credits' : 'credit-inside';
      report(rule, paragraph, excerpt(headline));
    }
    const other = storyOf(issue.source, issue.articles, index);
    if (other) report('shared-story', headline, excerpt(headline), excerpt(other.headline));
  }
}

/** Long enough to find the place, short enough for one line. */
const longestExcerpt = 24;

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= longestExcerpt
    ? text
    : `${characters.slice(0, longestExcerpt).join('')}…`;
}
