import type { SetColophon } from './colophons.ts';
import type { ContentsKind, Entry } from './contents.ts';
import type { Credit } from './credits.ts';
import type { SetMasthead } from './mastheads.ts';
import type { Pages } from './pages.ts';

/** What a block of lines is. */
export type Role =
  | 'masthead'
  | 'contents'
  | 'section'
  | 'subsection'
  | 'headline'
  | 'label'
  | 'paragraph'
  | 'credit'
  | 'colophon';

/** Numbers of an article, from 1. */
export type Place = { inSection: number; inIssue: number; level: number };

export type ContentsStyle = {
  kind: ContentsKind;
  title: string;
  print(entries: readonly Entry[]): string[];
};

/** All decisions that make a layout. */
export type Style = {
  masthead: SetMasthead;
  /** Masthead lines as printed: centred, marked as headings. */
  mastheadLine(line: string, index: number): string;
  contents: ContentsStyle | null;
  /** Null where the layout prints no sections. */
  section: ((name: string, index: number) => string[]) | null;
  subsection: ((name: string, index: number) => string[]) | null;
  headline(title: string, place: Place): string[];
  credit: Credit | null;
  creditLine(line: string): string;
  paragraph(text: string): string[];
  /** Amends a paragraph whose lines would leave even a careful reader in doubt. */
  fit(text: string, credit: string): string;
  colophon: SetColophon;
  /** Blank lines between two blocks. */
  blanks(before: Role, after: Role): number;
  pages: Pages | null;
  /** The headline that the issue gets; where nothing else marks it, no final mark may mislead. */
  title(text: string): string;
  /** Punctuation or digits of the whole issue. */
  respell(text: string): string;
  lineEnd: '\n' | '\r\n';
};
