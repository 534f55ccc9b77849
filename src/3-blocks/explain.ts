/** Why a line was read as it was: what each rule said for and against, beside the runner-up. */
import type { PrintedLine } from '../2-lines/printed.ts';
import { type Decision, decideAgain } from './decide.ts';
import { type Grammar, inOrder } from './grammar.ts';
import type { Role } from './roles.ts';
import type { Survey } from './survey.ts';

export interface Reason {
  rule: string;
  /** Weight for the role that was chosen. */
  chosen: number;
  /** Weight for the runner-up. */
  other: number;
}

export interface Explanation extends Decision {
  line: PrintedLine;
  /** Every rule that tells the role from its runner-up. */
  reasons: Reason[];
}

/** Explains every printed line; links are weighed with the lines around it as they were decided. */
export function explain(unread: Survey, grammar: Grammar = inOrder): Explanation[] {
  const { decisions, survey } = decideAgain(unread, grammar);
  return survey.lines.map((line, index) => {
    const decision = decisions[index] as Decision;
    const { role, runnerUp } = decision;
    const before = decisions[index - 1]?.role;
    const after = decisions[index + 1]?.role;
    const reasons = [
      ...Object.entries(grammar.lineRules).map(([rule, weigh]) => {
        const evidence = weigh(survey, index);
        const sum = (wanted: Role) =>
          total(evidence.filter(({ for: roles }) => roles.includes(wanted)));
        return { rule, chosen: sum(role), other: sum(runnerUp) };
      }),
      ...linkReasons(survey, index, before, [role, role], [runnerUp, runnerUp], 'line before'),
      ...linkReasons(survey, index + 1, undefined, [role, after], [runnerUp, after], 'line after'),
    ].filter(({ chosen, other }) => chosen !== other);
    return { line, ...decision, reasons };
  });

  function linkReasons(
    survey: Survey,
    index: number,
    before: Role | undefined,
    chosen: [Role, Role | undefined],
    other: [Role, Role | undefined],
    side: string,
  ): Reason[] {
    if (index === 0 || index >= survey.lines.length) return [];
    return Object.entries(grammar.linkRules).map(([rule, weigh]) => {
      const evidence = weigh(survey, index);
      const sum = ([first, second]: [Role, Role | undefined]) =>
        total(
          evidence.filter(
            ({ after, for: roles }) =>
              second !== undefined &&
              roles.includes(second) &&
              (after?.includes(before ?? first) ?? true),
          ),
        );
      return { rule: `${rule} (${side})`, chosen: sum(chosen), other: sum(other) };
    });
  }
}

const total = (evidence: readonly { weight: number }[]) =>
  evidence.reduce((sum, { weight }) => sum + weight, 0);
