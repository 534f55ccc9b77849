import type { Lexicon } from '../expand.ts';

/** Who publishes which bulletins, and under which section names. */
export type PublisherKind = {
  publishers: readonly string[];
  publications: readonly string[];
  sections: readonly string[];
  subsections: readonly string[];
};

/** All that the generator needs to write bulletins in one language. */
export type Language = {
  tag: 'zh-Hans' | 'zh-Hant' | 'en';
  lexicon: Lexicon;
  kinds: readonly PublisherKind[];
  headlines: readonly string[];
  /** Longest and shortest headline, in characters. */
  headlineLength: readonly [number, number];
  /** First sentences of an article. */
  openings: readonly string[];
  /** Sentences for the middle of a paragraph. */
  middles: readonly string[];
  /** Sentences that open a later paragraph. */
  starters: readonly string[];
  /** Short last paragraphs. */
  closings: readonly string[];
  /** Sentences that look like a credit, a headline or a date line, and are none. */
  traps: readonly string[];
  /** Paragraphs that end in a colon and call for an enumeration. */
  listIntros: readonly string[];
  listItems: readonly string[];
  listMarks: readonly (readonly string[])[];
  /** What stands between two sentences. */
  space: string;
  colophon: readonly (readonly { label: string; lines: readonly string[] }[])[];
};
