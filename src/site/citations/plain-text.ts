/** A sentence for a letter or a footnote, as Chinese writes it. */
import { readableDate } from '../dates.ts';
import type { Citation, CitationText } from './citation.ts';

/** `甲学会、乙学会：《标题》，《科协每周动态》2023年第7期（总第60期），2023年3月10日。https://…` */
export function plainText(citation: Citation): CitationText {
  const { title, organizations, publication, year, volume, number, wholeNumber, date } = citation;
  const authors = organizations.length === 0 ? '' : `${organizations.join('、')}：`;
  const whole = wholeNumber === undefined ? '' : `总第${wholeNumber}期`;
  const ofYear = [
    year === undefined ? '' : `${year}年`,
    volume === undefined ? '' : `第${volume}卷`,
    number === undefined ? whole : `第${number}期${whole && `（${whole}）`}`,
  ].join('');
  const source = `${publication === undefined ? '' : titled(publication)}${ofYear}`;
  const day = date === undefined ? '' : readableDate(date);
  const told = [title ? titled(title) : '（无题）', source, day].filter(Boolean).join('，');
  return { before: `${authors}${told}。${citation.address ?? ''}`, accessed: '', after: '' };
}

/** A title that an editor supplied stands in brackets already. */
function titled(title: string): string {
  return /^\[.*\]$/.test(title) ? title : `《${title}》`;
}
