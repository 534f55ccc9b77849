/** What every format draws on, and what it makes. */
import type { Article, Catalog } from '../catalog.ts';
import type { Site } from '../settings/site.ts';
import type { Strings } from '../strings/index.ts';

export interface MachineContext {
  readonly catalog: Catalog;
  readonly site: Site;
  readonly strings: Strings;
  /** Address of the site's icon, from its root. */
  readonly icon: string;
  /** The article's text, paragraph by paragraph. */
  readonly paragraphsOf: (article: Article) => readonly string[];
  /** Its first paragraphs, as many as a description may need. */
  readonly openingOf: (article: Article) => readonly string[];
  /** The day on which what stands at an address was recorded as it is now; see `ledger.ts`. */
  readonly changedOn: (address: string) => string | undefined;
}

/** The same for a site that knows where it will stand. */
export interface PublishedContext extends MachineContext {
  readonly site: PublishedSite;
}

export type PublishedSite = Site & { readonly address: string };

/** A file of the site; long ones come in pieces, so that no text is longer in memory than needed. */
export interface SiteFile {
  /** From the site's root, `/feed.xml`. */
  readonly address: string;
  readonly content: string | Iterable<string> | { readonly copyOf: string };
}

export function isPublished(context: MachineContext): context is PublishedContext {
  return context.site.address !== undefined;
}

/** What an address from the site's root is for the rest of the world. */
export function absolute(site: PublishedSite, address: string): string {
  return new URL(address.slice(1), site.address).href;
}

/** The same where the site may not know where it will stand. */
export function absoluteIfKnown({ address: base }: Site, address: string): string | undefined {
  return base && new URL(address.slice(1), base).href;
}

/** The language of the bulletins, whatever that of the interface; which script each uses is not known. */
export const TEXT_LANGUAGE = 'zh';
