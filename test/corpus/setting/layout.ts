import type { MadeUpIssue } from '../articles.ts';
import type { Gold } from '../gold.ts';
import type { Random } from '../random.ts';
import { labelLines } from './colophons.ts';
import { inBrackets } from './credits.ts';
import { fiveLines } from './mastheads.ts';
import { between, everywhere, listed } from './parts.ts';
import type { Style } from './style.ts';
import { typeset } from './typeset.ts';

/** One way to print any issue. */
export type Layout = {
  name: string;
  /** Kept aside while the ingest is being made, to judge it at the end. */
  heldOut: boolean;
  /** Headlines and texts stand in any order within a page. */
  outOfOrder?: true;
  language: MadeUpIssue['language'];
  set(issue: MadeUpIssue, random: Random): { text: string; gold: Gold };
};

/** The plainest way to print an issue; each layout says what it does otherwise. */
export const plain: Style = {
  masthead: fiveLines,
  mastheadLine: (line) => line,
  contents: listed('目录提要', 'full', '- '),
  section: between('【', '】'),
  subsection: null,
  headline: (title) => [title],
  credit: inBrackets,
  creditLine: (line) => line,
  paragraph: (text) => [text],
  fit: (text) => text,
  colophon: labelLines,
  blanks: everywhere,
  pages: null,
  title: (text) => text,
  respell: (text) => text,
  lineEnd: '\n',
};

type Choose = (issue: MadeUpIssue, random: Random) => Partial<Style>;
type Options = { heldOut?: boolean; language?: MadeUpIssue['language'] };

/** A layout from what it does otherwise than the plain one. */
export function layout(name: string, choose: Choose, options: Options = {}): Layout {
  return {
    name,
    heldOut: options.heldOut ?? false,
    language: options.language ?? 'zh-Hans',
    set: (issue, random) => typeset(issue, { ...plain, ...choose(issue, random) }, random),
  };
}
