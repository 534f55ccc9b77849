/** The kinds of statements, each by the field that it begins with. */
import { z } from 'zod';
import { article } from './article.ts';
import { drop } from './drop.ts';
import { issue } from './issue.ts';
import { join } from './join.ts';
import type { Kind } from './kind.ts';
import { move } from './move.ts';
import { split } from './split.ts';

export const kinds: Readonly<Record<string, Kind>> = { article, split, join, move, drop, issue };

/** A whole file of corrections, as editors' programs check it while it is written. */
export const correctionsFile = z.array(z.union(Object.values(kinds).map(({ schema }) => schema)));
