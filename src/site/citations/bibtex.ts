/** BibTeX, for LaTeX: every character stands for itself, and braces are balanced whatever the text. */
import type { Citation, CitationText } from './citation.ts';
import { citedDate, citedYear } from './date.ts';
import { citedNumber } from './number.ts';

/** A brace of the text must not be written as `\{`: BibTeX would count it. */
const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

export function bibtex(citation: Citation): CitationText {
  const { key, title, organizations, publication, publisher, address } = citation;
  const type = publication === undefined ? 'misc' : 'article';
  const fields: [string, string | number | undefined][] = [
    // Braces keep a name whole, `and` and commas included.
    ['author', organizations.map((name) => `{${escaped(name)}}`).join(' and ')],
    ['title', title && `{${escaped(title)}}`],
    ['journal', publication && escaped(publication)],
    ['year', citedYear(citation)],
    ['month', citedMonth(citation)],
    ['volume', citation.volume],
    ['number', citedNumber(citation).number],
    ['date', citation.date],
    ['publisher', publisher && escaped(publisher)],
    ['note', citedNumber(citation).note],
    ['langid', citation.language.startsWith('zh') ? 'chinese' : undefined],
    ['url', address],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = ${delimited(name, value)},\n`],
  );
  return {
    before: `@${type}{${key},\n${lines.join('')}`,
    accessed: address === undefined ? '' : '  urldate = {YYYY-MM-DD},\n',
    after: '}',
  };
}

/** The names by which every style knows the months: in its own language, and only without braces. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A style prints the month as certain, so one that is not is left to `date`, where EDTF says so. */
function citedMonth({ date }: Citation): string | undefined {
  const { parts, isEstimated } = citedDate(date ?? '');
  return isEstimated || parts[1] === undefined ? undefined : MONTHS[parts[1] - 1];
}

const delimited = (name: string, value: string | number) =>
  name === 'month' ? value : `{${value}}`;

function escaped(text: string): string {
  return text.replace(/[\\{}~^#$%&_]/g, (character) => ESCAPES[character] ?? character);
}
