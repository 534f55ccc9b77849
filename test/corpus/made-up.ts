import type { Language } from './vocabulary/language.ts';

export type MadeUpArticle = {
  title: string;
  subsection?: string;
  organizations: string[];
  paragraphs: string[];
};

export type MadeUpSection = { name: string | null; articles: MadeUpArticle[] };

export type ColophonEntry = { label: string; lines: string[] };

/** One made-up issue: what it says, before any layout decides how it is printed. */
export type MadeUpIssue = {
  language: Language['tag'];
  publication: string;
  publisher: string;
  year: number;
  number: number;
  wholeNumber: number;
  /** ISO 8601. */
  date: string;
  sections: MadeUpSection[];
  colophon: ColophonEntry[];
};
