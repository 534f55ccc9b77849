/** Addresses: ASCII, readable, and the same for the same issue wherever its file lies. */
import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';
import type { IssueMetadata } from '../4-issue/issue.ts';

/** Longer names are cut: some hosts refuse long file names. */
const longestName = 60;

/** `科协每周动态` → `kexiemeizhoudongtai`, `Weekly News` → `weekly-news`; may be empty. */
export function asciiName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Script=Han}+/gu, (words) =>
      pinyin(words, { toneType: 'none', type: 'array', v: true }).join(''),
    )
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longestName)
    .replace(/^-+|-+$/gu, '');
}

/** A few characters that tell names with one transcription apart. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 6);
}

/** `kexiemeizhoudongtai-2023-07`: publication, then year and number, else whole number, else date. */
export function issueAddress(metadata: IssueMetadata, fileName: string): string {
  const { publication, year, number, wholeNumber, date } = metadata;
  const name = publication && asciiName(publication);
  const numbered =
    number === undefined ? undefined : [year, String(number).padStart(2, '0')].filter(Boolean);
  const place = numbered?.join('-') ?? wholeNumber?.toString() ?? date?.replace(/[~?%]/gu, '');
  if (name && place) return `${name}-${place}`;
  const stem = fileName.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');
  return asciiName(stem) || `bulletin-${shortHash(stem)}`;
}

/** `03`: place of an article in its issue, with as many digits as sorting by name needs. */
export function articleName(order: number): string {
  return String(order).padStart(2, '0');
}
