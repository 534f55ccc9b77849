/** What a template knows of its page. */
import type { Organization } from '../authorities/organizations.ts';
import type { Article, Issue } from '../catalog.ts';
import type { Group } from '../groups.ts';
import type { Publication } from '../publications.ts';

export interface PageFacts {
  /** From the site's root. */
  readonly address: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly noIndex?: boolean | undefined;
  readonly article?: Article | undefined;
  readonly issue?: Issue | undefined;
  readonly publication?: Publication | undefined;
  /** A section or an organization. */
  readonly group?: Group | Organization | undefined;
}

/** Whether the page has a place of its own, which others may link to. */
export function isIndexed({ address, noIndex }: PageFacts): boolean {
  return !noIndex && address.endsWith('/');
}
