/** What a check is: it looks at a read issue and finds places where the reading contradicts itself. */
import { type Passage, readPassage } from '../../2-lines/passage.ts';
import type { Block } from '../../3-blocks/blocks.ts';
import {
  type Details,
  type Diagnostic,
  diagnose,
  type Point,
  type RuleId,
} from '../../diagnostics.ts';
import { titleOf } from '../as-corrected.ts';
import type { Article, Issue } from '../issue.ts';

export interface Reading {
  issue: Issue;
  blocks: readonly Block[];
  read: (passage: Passage) => string;
  /** The title of an article as it stands in the end, short enough to be quoted. */
  title: (article: Article) => string;
  /** What a passage says, short enough to be quoted in one line. */
  excerpt: (passage: Passage) => string;
}

export interface Finding {
  at: Passage;
  /** The other half of a conflict. */
  related?: Passage | undefined;
  diagnose: (file: string, point: Point) => Diagnostic;
}

export type Check = (reading: Reading) => Finding[];

/** Finds something of the catalogue at a passage. */
export function finding<R extends RuleId>(rule: R, at: Passage, ...details: Details<R>): Finding {
  return { at, diagnose: (file, point) => diagnose(rule, file, point, ...details) };
}

/** An issue as the checks see it. */
export function readingOf(issue: Issue, blocks: readonly Block[]): Reading {
  const read = (passage: Passage) => readPassage(issue.source, passage);
  return {
    issue,
    blocks,
    read,
    title: (article) => shorten(titleOf(issue.source, article)),
    excerpt: (passage) => shorten(read(passage)),
  };
}

/** Long enough to find the place, short enough for one line. */
const longestExcerpt = 24;

/** The beginning of a text, as diagnostics quote it. */
export function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= longestExcerpt
    ? text
    : `${characters.slice(0, longestExcerpt).join('')}…`;
}
