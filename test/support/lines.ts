/** Small bulletins for tests: lines in, pages, surveys and what a rule says of a line out. */
import { type Page, readPage } from '../../src/2-lines/printed.ts';
import { type Block, readBlocks } from '../../src/3-blocks/blocks.ts';
import type { LineRule, LinkEvidence, LinkRule } from '../../src/3-blocks/evidence.ts';
import type { Role } from '../../src/3-blocks/roles.ts';
import { type Survey, survey } from '../../src/3-blocks/survey.ts';
import type { Issue } from '../../src/4-issue/issue.ts';
import { readIssue } from '../../src/4-issue/read-issue.ts';

/** What evidence comes to for one role. Weights are tuned; only their direction is a promise. */
export type Stance = 'for' | 'against' | 'nothing';

/** The printed lines of a small bulletin. */
export const pageOf = (...lines: readonly string[]): Page => readPage(lines.join('\n'));

/** The survey of a small bulletin, some of its facts replaced by given ones. */
export function surveyOf(lines: readonly string[], facts: Partial<Survey> = {}): Survey {
  return { ...survey(pageOf(...lines)), ...facts };
}

/** The blocks and the issue of a small bulletin. */
export function issueOf(...lines: readonly string[]): {
  page: Page;
  blocks: Block[];
  issue: Issue;
} {
  const page = pageOf(...lines);
  const blocks = readBlocks(page);
  return { page, blocks, issue: readIssue(page.source, blocks) };
}

/** How a line rule stands to reading one of some lines, the last unless said otherwise, in a role. */
export function lineStance(
  rule: LineRule,
  role: Role,
  lines: string | readonly string[],
  facts: Partial<Survey> = {},
  at = -1,
): Stance {
  const surveyed = surveyOf([lines].flat(), facts);
  return stanceOf(rule(surveyed, at < 0 ? surveyed.lines.length + at : at), role);
}

/** How a link rule stands to a pair of roles for the first two of some lines. */
export function linkStance(
  rule: LinkRule,
  [before, role]: readonly [Role, Role],
  lines: readonly string[],
  facts: Partial<Survey> = {},
): Stance {
  const evidence = rule(surveyOf(lines, facts), 1);
  return stanceOf(
    evidence.filter(({ after }) => after?.includes(before) ?? true),
    role,
  );
}

function stanceOf(evidence: readonly LinkEvidence[], role: Role): Stance {
  const weight = evidence
    .filter(({ for: roles }) => roles.includes(role))
    .reduce((sum, each) => sum + each.weight, 0);
  return weight > 0 ? 'for' : weight < 0 ? 'against' : 'nothing';
}
