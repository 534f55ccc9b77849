/** What a bulletin says, in the form of the hand-made gold: what an ingest is measured by. */
export type Gold = {
  masthead: GoldMasthead;
  /** Entries of the printed contents, marks and page numbers dropped; null where none is printed. */
  contents: string[] | null;
  colophon: Record<string, string>;
  articles: GoldArticle[];
};

/** Values that the layout prints; null for the others. */
export type GoldMasthead = {
  title: string;
  publisher: string | null;
  year: number | null;
  number: number | null;
  total: number | null;
  date: string | null;
};

export type GoldArticle = {
  title: string;
  section: string | null;
  subsection?: string;
  organizations: string[];
  paragraphs: string[];
};
