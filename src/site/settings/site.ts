/** What a site is called, where it will stand, and how it speaks and looks: `content/site.yml`. */
import { type Language, stringsOf } from '../strings/index.ts';

export interface Site {
  readonly title: string;
  /** One to four characters for the seal beside the title. */
  readonly seal: string;
  /** One line below the title. */
  readonly summary: string;
  /** One paragraph: what the archive is. */
  readonly about: string;
  /** Who publishes the site, which need not be who published the bulletins. */
  readonly publisher: string | undefined;
  /** Where the site will stand, `https://archive.example.org/`; ends in a slash. */
  readonly address: string | undefined;
  /** The path below which it stands on its host: `/`, `/archive/`. */
  readonly basePath: string;
  readonly language: Language;
  /** `#rrggbb`: mastheads, section names and rules. */
  readonly colour: string;
  readonly navigation: readonly NavigationEntry[];
  /** The terms under which others may use what is here. */
  readonly licence: Link | undefined;
  /** An e-mail address or an address of the web. */
  readonly contact: string | undefined;
}

export interface Link {
  readonly name: string;
  readonly address: string | undefined;
}

/** Pages that every archive has, by the names that `navigation` gives them. */
export const PLACES = {
  home: '/',
  issues: '/issues/',
  sections: '/sections/',
  organizations: '/organizations/',
  publications: '/publications/',
  about: '/about/',
} as const;

export type Place = keyof typeof PLACES;

/** A page of the archive, which is called as the language calls it; or any other. */
export type NavigationEntry = Place | { readonly name: string; readonly address: string };

export const USUAL_NAVIGATION: readonly Place[] = ['issues', 'sections', 'organizations'];

/** The red of mastheads. */
export const USUAL_COLOUR = '#a3261b';

/** A site about which nothing is said. */
export function usualSite(language: Language = 'zh-Hans'): Site {
  return {
    ...stringsOf(language).site,
    publisher: undefined,
    address: undefined,
    basePath: '/',
    language,
    colour: USUAL_COLOUR,
    navigation: USUAL_NAVIGATION,
    licence: undefined,
    contact: undefined,
  };
}

/** The same site below another path of its host, as `--path-prefix` asks for. */
export function siteBelow(site: Site, basePath: string): Site {
  const path = `/${basePath}/`.replace(/\/+/gu, '/');
  return { ...site, basePath: path, address: site.address && new URL(path, site.address).href };
}

/** The same site at another address, as `--address` asks for. */
export function siteAt(site: Site, address: string): Site {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new Error(
      `found address “${address}”; expected https://… Name where the site will stand`,
    );
  }
  const { origin, pathname } = new URL(address);
  return siteBelow({ ...site, address: `${origin}/` }, pathname);
}

/** Links of the navigation with their names, from the site's root. */
export function navigationOf(site: Site): { name: string; address: string }[] {
  const { navigation } = stringsOf(site.language);
  return site.navigation.map((entry) =>
    typeof entry === 'string' ? { name: navigation[entry], address: PLACES[entry] } : entry,
  );
}
