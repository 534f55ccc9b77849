/** How the service worker treats a request. */

/** Files named after their content: Pagefind's, and our scripts, stylesheets and pictures. */
const UNCHANGING = /\/(?:[^/]+\.pf_[a-z]+|assets\/[^/]+-[A-Z0-9]{8}\.[a-z]+)$/;
/** `/archive/assets/site-2YJKQ4WZ.js`: what it is besides its version. */
const ASSET = /(\/assets\/[^/]+-)[A-Z0-9]{8}(\.[a-z]+)$/;
/** Raw bulletins are downloads, and may be large. */
const DOWNLOAD = /\/source[^/]*$/;

export interface Asked {
  method: string;
  url: string;
  headers: { has(name: string): boolean };
}

/** Whether an answer may be kept: an ordinary read of a page or file of this site. */
export function mayKeep({ method, url, headers }: Asked, scope: string): boolean {
  return (
    method === 'GET' &&
    url.startsWith(scope) &&
    !headers.has('range') &&
    !DOWNLOAD.test(pathOf(url))
  );
}

/** Whether what lies at an address can never be another thing. */
export function isUnchanging(url: string): boolean {
  return UNCHANGING.test(pathOf(url));
}

/**
 * The kept file that does the work of one that is gone: a page kept from an earlier version asks
 * for the stylesheet of that version.
 */
export function successorOf(url: string, kept: readonly string[]): string | undefined {
  const wanted = withoutVersion(url);
  return wanted === undefined ? undefined : kept.find((each) => withoutVersion(each) === wanted);
}

function withoutVersion(url: string): string | undefined {
  const [, before, after] = ASSET.exec(pathOf(url)) ?? [];
  // Chunks are called alike, whatever they hold.
  return before === undefined || before.endsWith('/chunk-') ? undefined : `${before}${after}`;
}

/** Under which address an answer is kept: queries are for the script of the page alone. */
export function cacheKey(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}
