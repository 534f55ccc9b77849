/**
 * What a reading of a bulletin goes by: which role may follow which, and which signs count. The
 * usual grammar expects a headline above its text; the other reads a body whose columns came out of
 * order, where any display line may stand anywhere.
 */
import { columnLineRules, columnLinkRules } from './columns/index.ts';
import type { LineRule, LinkRule } from './evidence.ts';
import { linkRules } from './links/index.ts';
import { first, next, type Role } from './roles.ts';
import { lineRules } from './rules/index.ts';

export interface Grammar {
  /** Roles that a bulletin may open with. */
  first: readonly Role[];
  /** For each role, the roles of the next printed line. */
  next: Record<Role, readonly Role[]>;
  lineRules: Record<string, LineRule>;
  linkRules: Record<string, LinkRule>;
}

/** Headline, text, headline, text. */
export const inOrder: Grammar = { first, next, lineRules, linkRules };

/** Which lines are one headline is left to the matching, so each is one of its own here. */
const unused: readonly Role[] = ['subsection', 'headline, continued'];
const used = (roles: readonly Role[]) => roles.filter((role) => !unused.includes(role));

/** Texts, display lines and labels in any order. */
export const outOfOrder: Grammar = {
  first: used(first),
  next: {
    ...mapRoles(next, used),
    section: used([...next.section, 'paragraph']),
    // What stands over the last page may be read behind all else on it.
    colophon: [...next.colophon, 'section'],
  },
  lineRules: columnLineRules,
  linkRules: columnLinkRules,
};

/** A table of roles in which each list is changed. */
export function mapRoles(
  table: Record<Role, readonly Role[]>,
  change: (roles: readonly Role[]) => readonly Role[],
): Record<Role, readonly Role[]> {
  return Object.fromEntries(
    Object.entries(table).map(([role, roles]) => [role, change(roles)]),
  ) as Record<Role, readonly Role[]>;
}
