/** What a citation of an article says, whatever its form. */
import type { Article } from '../catalog.ts';

/** All but the title may be unknown; what is unknown is left out of every form. */
export interface Citation {
  /** ASCII, the same as long as the article's address is. */
  key: string;
  /** Empty where none is printed. */
  title: string;
  /** The organizations that sent the article in, as printed: they stand for its authors. */
  organizations: readonly string[];
  publication?: string | undefined;
  publisher?: string | undefined;
  year?: number | undefined;
  volume?: number | undefined;
  number?: number | undefined;
  wholeNumber?: number | undefined;
  /** EDTF. */
  date?: string | undefined;
  /** 1-based place in the issue. */
  place: number;
  /** Absolute; unknown where the site does not know where it will be served. */
  address?: string | undefined;
  /** Of the text, BCP 47. */
  language: string;
}

/** A citation as text. The reader's day is known only when it is copied: until then it is left out. */
export interface CitationText {
  before: string;
  /** Stands between the two, with the day for `YYYY`, `MM`, `DD`; empty where the form names none. */
  accessed: string;
  after: string;
}

/** The citation of an article; `siteAddress` is absolute and ends in a slash. */
export function citationOf(article: Article, siteAddress: string | undefined): Citation {
  const { id, publication, publisher, year, volume, number, wholeNumber } = article.issue.facts;
  const place = article.address.split('/').at(-2) ?? '';
  return {
    key: `${id}-${place}`,
    title: oneLine(article.title),
    organizations: article.organizations.map(({ name }) => oneLine(name)),
    publication: publication === undefined ? undefined : oneLine(publication),
    publisher: publisher === undefined ? undefined : oneLine(publisher),
    year,
    volume,
    number,
    wholeNumber,
    date: article.date,
    place: article.order,
    address: siteAddress && new URL(article.address.slice(1), siteAddress).href,
    language: article.language,
  };
}

/** Forms of one field a line would be broken, or told lies, by a name that holds a line end. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
