/**
 * Whether every address in a page leads to a file of the site, and every fragment to a place in it. Read from the
 * files: a crawler would ask for each page over the network, and not know of pages that none leads to.
 */
import { type BuiltSite, type Checker, type Finding, isPage, type SiteFile } from './checker.ts';
import { attribute, linked, movedTo } from './elements.ts';
import { fragmentsOf, type Linked, linksOf } from './page-links.ts';
import { addressOf, fileAt, openFile } from './site.ts';

/** Stands for whatever host the site will have. */
const HOST = 'http://site.invalid';

/** Pages that hosts and browsers show by themselves. */
const SHOWN_UNLINKED = new Set(['index.html', '404.html', 'offline/index.html']);

/** Checks links within the site; what lies elsewhere is not asked for. */
export function links({ folder, prefix, files }: BuiltSite): Checker {
  const found = new Set<string>();
  /** Fragments that pages name, by file, each with a page that does. */
  const wanted = new Map<string, Map<string, Linked & { from: string }>>();

  const target = (link: Linked, page: SiteFile, own: string | undefined): Finding[] => {
    const base = `${HOST}${prefix}${encodeURI(addressOf(page.path))}`;
    const finding = (what: string, rule: string): Finding[] => {
      return [{ file: page.path, line: link.line, what: `${what} ${link.address}`, rule }];
    };
    if (!URL.canParse(link.address, base)) return finding('cannot read', 'link');
    const url = new URL(link.address, base);
    if (url.origin !== HOST && url.origin !== own) return [];
    if (!url.pathname.startsWith(prefix)) return finding(`leads out of ${prefix}:`, 'link-prefix');
    const path = fileAt(decodeURIComponent(url.pathname.slice(prefix.length)));
    if (!files.has(path)) return finding('found nothing at', 'link');
    if (path !== page.path) found.add(path);
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (isPage(path) && fragment && !fragment.startsWith(':~:')) {
      const fragments = wanted.get(path) ?? new Map();
      if (!fragments.has(fragment)) fragments.set(fragment, { ...link, from: page.path });
      wanted.set(path, fragments);
    }
    return [];
  };

  return {
    name: 'links',
    wants: (path) => isPage(path) || path.endsWith('.css'),
    look: (file) => {
      const own = isPage(file.path) ? ownOrigin(file) : undefined;
      // Whoever comes to a page that has moved has its old address from elsewhere.
      if (isPage(file.path) && movedTo(file.page()) !== undefined) found.add(file.path);
      return linksOf(file).flatMap((link) => target(link, file, own));
    },
    end: () => [...lost(folder, wanted), ...orphans(files, found)],
  };
}

/** The site's host, if it says which: an absolute address of it is no other site's. */
function ownOrigin(file: SiteFile): string | undefined {
  const [canonical] = linked(file.page(), 'canonical');
  const address = canonical && attribute(canonical, 'href');
  return address && URL.canParse(address) ? new URL(address).origin : undefined;
}

/** Reads again, one by one, the pages into which somebody leads. */
function* lost(
  folder: string,
  wanted: ReadonlyMap<string, ReadonlyMap<string, Linked & { from: string }>>,
): Generator<Finding> {
  for (const [path, fragments] of wanted) {
    const places = fragmentsOf(openFile(folder, path));
    for (const [fragment, { from, line, address }] of fragments) {
      if (places.has(fragment)) continue;
      yield {
        file: from,
        line,
        what: `found no such place in the page: ${address}`,
        rule: 'fragment',
      };
    }
  }
}

/** Pages to which nothing leads. */
function* orphans(
  files: ReadonlyMap<string, number>,
  found: ReadonlySet<string>,
): Generator<Finding> {
  for (const path of files.keys()) {
    if (!isPage(path) || found.has(path) || SHOWN_UNLINKED.has(path)) continue;
    yield { file: path, what: 'found no page that leads here', rule: 'orphan' };
  }
}
