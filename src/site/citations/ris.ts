/** RIS, for EndNote, NoteExpress, Zotero: one tag and one value a line. */
import type { Citation, CitationText } from './citation.ts';
import { citedDate, citedYear } from './date.ts';
import { citedNumber } from './number.ts';

export function ris(citation: Citation): CitationText {
  const { title, organizations, publication, date, address } = citation;
  const fields: [string, string | number | undefined][] = [
    ['TY', publication === undefined ? 'ELEC' : 'JOUR'],
    ...organizations.map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['T2', publication],
    ['PY', citedYear(citation)],
    ['DA', date === undefined ? undefined : risDate(date)],
    ['VL', citation.volume],
    ['IS', citedNumber(citation).number],
    ['PB', citation.publisher],
    ['N1', citedNumber(citation).note],
    ['LA', citation.language],
    ['UR', address],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : [`${tag}  - ${value}\n`],
  );
  return {
    before: lines.join(''),
    accessed: address === undefined ? '' : 'Y2  - YYYY/MM/DD/\n',
    after: 'ER  - ',
  };
}

/** Year, month, day and a remark, divided by three slashes: `2023/03//`, `2022/03//circa`. */
function risDate(date: string): string {
  const { text, isEstimated } = citedDate(date);
  const [year, month = '', day = ''] = text.split('-');
  return `${year}/${month}/${day}/${isEstimated ? 'circa' : ''}`;
}
