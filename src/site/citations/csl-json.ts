/** CSL-JSON, for Zotero and Pandoc. */
import type { Citation, CitationText } from './citation.ts';
import { citedDate, citedYear } from './date.ts';
import { citedNumber } from './number.ts';

export function cslJson(citation: Citation): CitationText {
  const end = '}]';
  return {
    before: JSON.stringify([cslItem(citation)]).slice(0, -end.length),
    accessed:
      citation.address === undefined ? '' : ',"accessed":{"date-parts":[["YYYY","MM","DD"]]}',
    after: end,
  };
}

/** The citation as data. */
export function cslItem(citation: Citation) {
  const { publication } = citation;
  return {
    id: citation.key,
    type: publication === undefined ? 'webpage' : 'article-journal',
    title: citation.title || undefined,
    author: citation.organizations.map((literal) => ({ literal })),
    'container-title': publication,
    publisher: citation.publisher,
    volume: citation.volume,
    issue: citedNumber(citation).number,
    issued: issued(citation),
    note: citedNumber(citation).note,
    language: citation.language,
    URL: citation.address,
  };
}

/** `2022-03~` → March 2022, about. */
function issued(citation: Citation) {
  if (citation.date !== undefined) {
    const { parts, isEstimated } = citedDate(citation.date);
    return { 'date-parts': [parts], ...(isEstimated && { circa: true }) };
  }
  const year = citedYear(citation);
  return year === undefined ? undefined : { 'date-parts': [[year]] };
}
