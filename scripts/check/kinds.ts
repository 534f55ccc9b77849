/** Pages by the template that made them, as their address shows it. */
import { addressOf } from './site.ts';

/** Parts of addresses that are words of ours wherever they stand; all others are names. */
const WORDS = new Set(['source', 'full', 'page']);

/** An article's page is one of its issue's: names in the address are left open. */
export const ARTICLE = 'issues/*/*/';

/** The kind of a page: its address with names left open. */
export function kindOf(path: string): string {
  return addressOf(path)
    .split('/')
    .map((part, at) => (at === 0 || part === '' || WORDS.has(part) ? part : '*'))
    .join('/');
}

/** One page of each kind, the one that holds most: whatever a template can show is likely there. */
export function samplePages(files: ReadonlyMap<string, number>): string[] {
  const largest = new Map<string, [path: string, size: number]>();
  for (const [path, size] of files) {
    if (!path.endsWith('.html')) continue;
    const kind = kindOf(path);
    if (size > (largest.get(kind)?.[1] ?? -1)) largest.set(kind, [path, size]);
  }
  return [...largest.values()].map(([path]) => path);
}
