/**
 * GB/T 7714—2025, in the numeric system and without the number.
 *
 * A bulletin comes out in numbers under one title, so it is a serial, and an article of it is cited as
 * one of a serial, `[J/OL]`. That it is read as a web page changes nothing (8.11.1), and such a citation
 * names no day of access (8.5.3). Only an article of no known publication is a mere web page, `[EB/OL]`.
 */
import type { Citation, CitationText } from './citation.ts';
import { citedDate, citedYear } from './date.ts';

/** More are cut to as many, and `等` (7.1.2). */
const MOST_AUTHORS = 3;

/** `甲学会. 标题[J/OL]. 科协每周动态，2023（7）. https://archive.example.org/issues/…/.` */
export function gbT7714(citation: Citation): CitationText {
  const { publication, address } = citation;
  const online = address === undefined ? '' : '/OL';
  const end = address === undefined ? '' : ` ${address}.`;
  // What has no title gets one in brackets (7.2.1).
  const opening = `${authors(citation)}${citation.title || '[无题]'}`;
  if (publication !== undefined) {
    const before = `${opening}[J${online}]. ${publication}${numbering(citation)}.${end}`;
    return { before, accessed: '', after: '' };
  }
  const day = citation.date === undefined ? '' : dayOf(citation.date);
  const date = day && `（${day}）`;
  if (address === undefined) {
    return { before: `${opening}[Z].${date && ` ${date}.`}`, accessed: '', after: '' };
  }
  return {
    before: `${opening}[EB/OL]. ${date}`,
    accessed: date ? '[YYYY-MM-DD]' : '[YYYY-MM-DD]. ',
    after: `${date && '. '}${address}.`,
  };
}

/** An article that names nobody begins with its title (7.1.3). */
function authors({ organizations }: Citation): string {
  if (organizations.length === 0) return '';
  const isHan = organizations.some((name) => /\p{Script=Han}/u.test(name));
  const others = organizations.length > MOST_AUTHORS ? [isHan ? '等' : 'et al'] : [];
  return `${[...organizations.slice(0, MOST_AUTHORS), ...others].join('，')}. `;
}

/** `，2023，12（7）`; the whole number where no other is known, the day where there is no number. */
function numbering(citation: Citation): string {
  const { volume, number, wholeNumber, date } = citation;
  const issue = number ?? (wholeNumber === undefined ? undefined : `总第${wholeNumber}期`);
  if (issue === undefined && volume === undefined && date !== undefined) {
    return `，${bracketed(citedDate(date).text, citation)}`;
  }
  const year = citedYear(citation);
  return [
    year === undefined ? '' : `，${bracketed(String(year), citation)}`,
    volume === undefined ? '' : `，${volume}`,
    issue === undefined ? '' : `（${issue}）`,
  ].join('');
}

/** `2023-03-10`; an estimated one stands in brackets here as well. */
function dayOf(date: string): string {
  const { text, isEstimated } = citedDate(date);
  return isEstimated ? `[${text}]` : text;
}

/** An estimated date stands in brackets (7.5.4); a year that the issue itself names is none. */
function bracketed(text: string, { year, date }: Citation): string {
  const isEstimated = date !== undefined && citedDate(date).isEstimated;
  return isEstimated && (year === undefined || text.includes('-')) ? `[${text}]` : text;
}
