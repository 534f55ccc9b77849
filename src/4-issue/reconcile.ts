/**
 * Looks for contradictions in a read issue: contents against articles, headlines against
 * texts, sections against what stands below them. Each is a place where the reading may be wrong.
 */

import type { Line, Span } from '../2-lines/lines.ts';
import { pointAt } from '../2-lines/locate.ts';
import { matcherOf } from '../2-lines/pair-index.ts';
import { type Passage, readPassage } from '../2-lines/passage.ts';
import type { Block } from '../3-blocks/blocks.ts';
import { type Role, roleNames } from '../3-blocks/roles.ts';
import { creditAtEnd } from '../3-blocks/signs/credit.ts';
import { type Details, type Diagnostic, diagnose, type RuleId } from '../diagnostics.ts';
import { sectionOf, subsectionOf, titleOf } from './as-corrected.ts';
import { type ArticleChange, type Issue, leadOf, startOf } from './issue.ts';
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
  if (issue.outOfOrder && first) report('columns-out-of-order', leadOf(first));
  checkContents(issue, report, excerpt);
  checkSections(issue, report);
  checkArticles(issue, report);
  for (const passage of issue.unplaced) report('text-without-headline', passage, excerpt(passage));
  for (const { text, headline, other } of issue.unsure) {
    report('unsure-match', text, excerpt(text), excerpt(headline), other && excerpt(other));
  }
  for (const { line, decision } of blocks.flatMap((block) => block.lines)) {
    if (decision.margin >= leastMargin || isSettled(issue, line.plain)) continue;
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

/** The editors have looked at it. */
function isSettled({ corrected }: Issue, { start, end }: Span): boolean {
  return corrected?.settled.some((span) => span.start < end && start < span.end) ?? false;
}

const isProseRole = (role: Role) => role === 'paragraph' || role === 'paragraph, continued';

type Excerpt = (passage: Passage) => string;

function checkContents(issue: Issue, report: Report, excerpt: Excerpt) {
  const printed = [...issue.articles.map(({ headline }) => headline), ...issue.sectionLines];
  const named = [
    ...printed.map((passage) => readPassage(issue.source, passage)),
    ...issue.articles.map((article) => titleOf(issue.source, article)),
  ];
  const isNamed = matcherOf(named, leastShared);
  for (const entry of issue.contents) {
    if (!isNamed(readPassage(issue.source, entry))) {
      report('contents-not-found', entry, excerpt(entry));
    }
  }
}

function checkSections(issue: Issue, report: Report) {
  const names = new Set(
    issue.articles.flatMap((article) => [
      sectionOf(issue.source, article),
      subsectionOf(issue.source, article),
    ]),
  );
  for (const line of issue.sectionLines) {
    const name = readPassage(issue.source, line);
    if (!names.has(name)) report('section-without-article', line, shorten(name));
  }
}

/** `……作出贡献。（图左三）` — what closes a text in parentheses, but is no credit. */
const asideAtEnd = (text: string) => /[（(][^（()）]{2,40}[）)]$/u.exec(text.slice(-60))?.[0];

function checkArticles(issue: Issue, report: Report) {
  const credited = issue.articles.some(({ credit }) => credit);
  for (const [index, article] of issue.articles.entries()) {
    const { paragraphs, credit } = article;
    const lead = leadOf(article);
    const title = shorten(titleOf(issue.source, article));
    const isCorrected = (...changes: ArticleChange[]) =>
      changes.some((change) => article.corrected?.changes.includes(change));
    if (paragraphs.length === 0) report('headline-without-text', lead, title);
    const last = paragraphs.at(-1);
    const refused = !credit && last && asideAtEnd(readPassage(issue.source, last));
    if (refused && credited && !isCorrected('organizations'))
      report('credit-refused', last, refused);
    for (const [at, paragraph] of paragraphs.entries()) {
      if (!creditAtEnd(readPassage(issue.source, paragraph))) continue;
      const rule = credit && at === paragraphs.length - 1 ? 'several-credits' : 'credit-inside';
      report(rule, paragraph, title);
    }
    const other = storyOf(issue.source, issue.articles, index);
    if (!other || isCorrected('split', 'joined', 'moved')) continue;
    report('shared-story', lead, title, shorten(titleOf(issue.source, other)));
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
