/** BibTeX, for LaTeX: every character stands for itself, and braces are balanced whatever the text. */
import type { Citation, CitationText } from './citation.ts';
import { citedYear } from './date.ts';
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
    ['volume', citation.volume],
    ['number', citedNumber(citation).number],
    ['date', citation.date],
    ['publisher', publisher && escaped(publisher)],
    ['note', citedNumber(citation).note],
    ['langid', citation.language.startsWith('zh') ? 'chinese' : undefined],
    ['url', address],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},\n`],
  );
  return {
    before: `@${type}{${key},\n${lines.join('')}`,
    accessed: address === undefined ? '' : '  urldate = {YYYY-MM-DD},\n',
    after: '}',
  };
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^#$%&_]/g, (character) => ESCAPES[character] ?? character);
}
