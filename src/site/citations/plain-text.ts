/** A sentence for a letter or a footnote, as Chinese writes it. */
import { readableDate } from '../dates.ts';
import { strings } from '../strings/zh-Hans.ts';
import type { Citation, CitationText } from './citation.ts';

/** `甲学会、乙学会：《标题》，《科协每周动态》2023年第7期（总第60期），2023年3月10日。https://…` */
export function plainText(citation: Citation): CitationText {
  const { title, organizations, publication, year, volume, number, wholeNumber, date } = citation;
  const authors = organizations.length === 0 ? '' : `${organizations.join('、')}：`;
  const words = strings.issue;
  const whole = wholeNumber === undefined ? '' : words.wholeNumber(wholeNumber);
  const ofYear = [
    year === undefined ? '' : words.year(year),
    volume === undefined ? '' : words.volume(volume),
    number === undefined ? whole : `${words.number(number)}${whole && `（${whole}）`}`,
  ].join('');
  const source = `${publication === undefined ? '' : titled(publication)}${ofYear}`;
  const day = date === undefined ? '' : readableDate(date, strings);
  const told = [title ? titled(title) : strings.untitled, source, day].filter(Boolean).join('，');
  return { before: `${authors}${told}。${citation.address ?? ''}`, accessed: '', after: '' };
}

/** A title that an editor supplied stands in brackets already; within a title another's marks are single (GB/T 15834). */
function titled(title: string): string {
  return /^\[.*\]$/.test(title)
    ? title
    : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}
