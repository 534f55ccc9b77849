/** The kinds of statements, each by the field that it begins with. */
import { article } from './article.ts';
import { drop } from './drop.ts';
import { issue } from './issue.ts';
import { join } from './join.ts';
import type { Kind } from './kind.ts';
import { move } from './move.ts';
import { split } from './split.ts';

export const kinds: Readonly<Record<string, Kind>> = { article, split, join, move, drop, issue };
