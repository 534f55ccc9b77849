/** The tree of an issue: every part is a passage of the source, so each can be traced back. */
import type { Span } from '../2-lines/lines.ts';
import type { Passage } from '../2-lines/passage.ts';
import type { Block } from '../3-blocks/blocks.ts';

/** What is known about an issue; a value that is neither printed nor supplied is absent. */
export interface IssueMetadata {
  publication?: string;
  publisher?: string;
  year?: number;
  volume?: number;
  /** 期 */
  number?: number;
  /** 总第…期 */
  wholeNumber?: number;
  /** ISO 8601 or EDTF level 1. */
  date?: string;
}

/** What editors may have corrected in an article. */
export const articleChanges = [
  'title',
  'section',
  'subsection',
  'organizations',
  'split',
  'joined',
  'moved',
  'dropped',
] as const;

export type ArticleChange = (typeof articleChanges)[number];

/** What editors' corrections say of an article; the printed words stay in the article. */
export interface CorrectedArticle {
  changes: readonly ArticleChange[];
  title?: string;
  /** Null where the editors say that there is none. */
  section?: string | null;
  subsection?: string | null;
  organizations?: readonly string[];
}

/** What editors' corrections say of an issue. */
export interface CorrectedIssue {
  /** Null where the editors say that there is none. */
  metadata: { [Field in keyof IssueMetadata]?: IssueMetadata[Field] | null };
  /** Furniture that was taken for text. */
  dropped: readonly Passage[];
  /** What the editors have looked at, so that nobody need doubt how it was read. */
  settled: readonly Span[];
}

export interface Article {
  /** Empty only where the editors gave a headline to text that prints none. */
  headline: Passage;
  section?: Passage;
  subsection?: Passage;
  /** Each organization of the credit. */
  organizations: Passage[];
  /** The whole credit as printed, with its parentheses and labels. */
  credit?: Passage;
  paragraphs: Passage[];
  /** Its columns were read out of order, but nothing else could be matched with its headline. */
  plain?: true;
  corrected?: CorrectedArticle;
}

/** A text and its headline, and the one that it might have instead. */
export interface UnsureMatch {
  text: Passage;
  headline: Passage;
  other?: Passage;
}

export interface ColophonLine {
  label?: string;
  /** Where the label stands, colon included. */
  labelled?: Passage;
  lines: Passage[];
}

export interface Issue {
  source: string;
  /** The blocks it was read from. */
  blocks: readonly Block[];
  printed: IssueMetadata;
  masthead: Passage[];
  contentsTitle?: Passage;
  contents: Passage[];
  /** Every printed section and column line, also those that repeat one. */
  sectionLines: Passage[];
  articles: Article[];
  /** The columns were read out of order, so headlines and texts were matched by their words. */
  outOfOrder: boolean;
  /** Of such matches, those that might well be others. */
  unsure: UnsureMatch[];
  colophon: ColophonLine[];
  /** Rules, folios and running heads. */
  furniture: readonly Passage[];
  /** Text for which no headline was found. */
  unplaced: Passage[];
  corrected?: CorrectedIssue;
}

/** The first place of a passage in the source. */
export const startOf = (passage: Passage): number => (passage[0] as Span).start;

/** The passage by which an article is placed in the source. */
export function leadOf({ headline, paragraphs, credit = [] }: Article): Passage {
  return [headline, ...paragraphs, credit].find(({ length }) => length > 0) ?? topOfSource;
}

const topOfSource: Passage = [{ start: 0, end: 0 }];
