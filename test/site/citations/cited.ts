/** A made-up citation, and what a reader gets of it. */
import type { Citation, CitationText } from '../../../src/site/citations/citation.ts';

export function aCitation(known: Partial<Citation> = {}): Citation {
  return {
    key: 'hepanwenxun-2023-07-03',
    title: '作物学会走进生态农场',
    organizations: ['市作物学会'],
    publication: '河畔文讯',
    publisher: '某县文联',
    year: 2023,
    number: 7,
    date: '2023-03-10',
    place: 3,
    address: 'https://archive.example.org/issues/hepanwenxun-2023-07/03/',
    language: 'zh-CN',
    ...known,
  };
}

/** An article of which no more is known than its place. */
export function unknownCitation(known: Partial<Citation> = {}): Citation {
  return { key: 'x-01', title: '', organizations: [], place: 1, language: 'zh-CN', ...known };
}

/** Without a script: no day. */
export function undatedText({ before, after }: CitationText): string {
  return before + after;
}

/** Copied on 24 November 2026. */
export function copiedText({ before, accessed, after }: CitationText): string {
  const filled = accessed.replace('YYYY', '2026').replace('MM', '11').replace('DD', '24');
  return before + filled + after;
}
