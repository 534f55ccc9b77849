/** The forms in which an article may be cited, in the order in which they are offered. */
import type { Article } from '../catalog.ts';
import { bibtex } from './bibtex.ts';
import { type Citation, type CitationText, citationOf } from './citation.ts';
import { cslJson } from './csl-json.ts';
import { gbT7714 } from './gb-t-7714.ts';
import { plainText } from './plain-text.ts';
import { ris } from './ris.ts';

const forms = { gbT7714, plainText, bibtex, ris, cslJson };

export type CitationForm = keyof typeof forms;

export interface FormedCitation extends CitationText {
  form: CitationForm;
}

/** What a page says of where its article stands. */
export interface Cited {
  /** Absolute; unknown where the site does not know where it will be served. */
  address: string | undefined;
  /** One sentence. */
  sentence: string;
  citations: FormedCitation[];
}

/** The article's citation in every form. */
export function citationsOf(citation: Citation): FormedCitation[] {
  const names = Object.keys(forms) as CitationForm[];
  return names.map((form) => ({ form, ...forms[form](citation) }));
}

export function citedFrom(article: Article, siteAddress: string | undefined): Cited {
  const citation = citationOf(article, siteAddress);
  return {
    address: citation.address,
    sentence: plainText(citation).before,
    citations: citationsOf(citation),
  };
}
