/** A kind of statement: the fields that it has, and what it does to an issue. */
import type { z } from 'zod';
import type { Issue } from '../issue.ts';
import type { Problem } from './anchors.ts';

export interface Kind {
  schema: z.ZodObject;
  /** Checks what is given; what is right can be applied. */
  read: (given: unknown) => { apply: Apply } | { issues: z.core.$ZodIssue[] };
}

/** Changes an issue, or says why it cannot. */
export type Apply = (issue: Issue) => Issue | Problem;

/** Makes a kind of its schema and of what a statement of it does. */
export function kind<Schema extends z.ZodObject>(
  schema: Schema,
  apply: (issue: Issue, statement: z.infer<Schema>) => Issue | Problem,
): Kind {
  return {
    schema,
    read: (given) => {
      const parsed = schema.safeParse(given);
      if (!parsed.success) return { issues: parsed.error.issues };
      return { apply: (issue) => apply(issue, parsed.data) };
    },
  };
}
