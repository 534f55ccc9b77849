/**
 * Evidence: what a sign says for or against a reading, and how strongly. Weights add up like
 * log odds: 1 tips a balance, 3 is strong, 6 all but settles it; negative speaks against.
 */
import type { Role } from './roles.ts';
import type { Survey } from './survey.ts';

export interface Evidence {
  for: readonly Role[];
  weight: number;
}

/** Looks at one printed line, by index. */
export type LineRule = (survey: Survey, index: number) => Evidence[];

export interface LinkEvidence extends Evidence {
  /** Roles of the printed line before; any role when absent. */
  after?: readonly Role[];
}

/** Looks at a printed line and the one before it. */
export type LinkRule = (survey: Survey, index: number) => LinkEvidence[];

/** Readings in which a line says something by itself rather than telling a story. */
export const displayRoles = [
  'masthead',
  'contents title',
  'contents entry',
  'section',
  'subsection',
  'headline',
  'headline, continued',
] as const satisfies readonly Role[];

export const headings = ['section', 'subsection', 'headline'] as const satisfies readonly Role[];
export const proseRoles = ['paragraph', 'paragraph, continued'] as const satisfies readonly Role[];

/** Evidence of one weight for each of some roles. */
export function speaks(weight: number, ...roles: readonly Role[]): Evidence {
  return { for: roles, weight };
}

/** Evidence that holds for some roles when the line before has one of some others. */
export function links(
  after: readonly Role[],
  weight: number,
  ...roles: readonly Role[]
): LinkEvidence {
  return { after, for: roles, weight };
}
