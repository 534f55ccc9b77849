/** Names of articles that hold wherever the site stands. */
import type { Article } from '../catalog.ts';

/** `kexiemeizhoudongtai-2023-07/03`: the id and the article's file. */
export function articleIdentifier({ address }: Article): string {
  return address.replace(/^\/issues\//, '').replace(/\/$/, '');
}

export function markdownAddress({ address }: Article): string {
  return `${address}article.md`;
}

export function jsonAddress({ address }: Article): string {
  return `${address}article.json`;
}
