/** What readers are told of the raw bulletin before they download it. */
import { extname } from 'node:path';
import type { Issue } from './catalog.ts';
import type { Strings } from './strings/index.ts';

/** Endings under which one format goes. */
const ALIASES: Record<string, string> = { htm: 'html', xhtml: 'html', markdown: 'md', text: 'txt' };

/** `纯文本，12.4 KB`; the format alone where the size is not known. */
export function sourceFacts({ facts, sourceSize }: Issue, { issuePage }: Strings): string {
  const ending = extname(facts.source).slice(1).toLowerCase();
  const format = issuePage.formats[ALIASES[ending] ?? ending] ?? ending.toUpperCase();
  const size = sourceSize === undefined ? [] : [readableSize(sourceSize)];
  return [...(format ? [format] : []), ...size].join(issuePage.between);
}

/** `812 B`, `12.4 KB`, `3.1 MB`: in thousands, as file managers count. */
export function readableSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const isLarge = bytes >= 999_950;
  const size = bytes / (isLarge ? 1_000_000 : 1000);
  return `${size.toFixed(1).replace(/\.0$/u, '')} ${isLarge ? 'MB' : 'KB'}`;
}
