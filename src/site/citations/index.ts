/** The forms in which an article may be cited, in the order in which they are offered. */
import { bibtex } from './bibtex.ts';
import type { Citation, CitationText } from './citation.ts';
import { cslJson } from './csl-json.ts';
import { gbT7714 } from './gb-t-7714.ts';
import { plainText } from './plain-text.ts';
import { ris } from './ris.ts';

const forms = { gbT7714, plainText, bibtex, ris, cslJson };

export type CitationForm = keyof typeof forms;

export interface FormedCitation extends CitationText {
  form: CitationForm;
}

/** The article's citation in every form. */
export function citationsOf(citation: Citation): FormedCitation[] {
  const names = Object.keys(forms) as CitationForm[];
  return names.map((form) => ({ form, ...forms[form](citation) }));
}
