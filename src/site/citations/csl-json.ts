/** CSL-JSON, for Zotero and Pandoc. */
import type { Citation, CitationText } from './citation.ts';
import { citedDate, citedYear } from './date.ts';

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
  const { publication, date, wholeNumber, address } = citation;
  const year = citedYear(citation);
  return {
    id: citation.key,
    type: publication === undefined ? 'webpage' : 'article-journal',
    title: citation.title || undefined,
    author: citation.organizations.map((literal) => ({ literal })),
    'container-title': publication,
    publisher: citation.publisher,
    volume: citation.volume,
    issue: citation.number,
    issued: date === undefined ? year && { 'date-parts': [[year]] } : issued(date),
    note: wholeNumber === undefined ? undefined : `总第${wholeNumber}期`,
    language: citation.language,
    URL: address,
  };
}

function issued(date: string) {
  const { parts, isEstimated } = citedDate(date);
  return { 'date-parts': [parts], ...(isEstimated && { circa: true }) };
}
