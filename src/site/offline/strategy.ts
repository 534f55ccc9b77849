/** How the service worker treats a request. */

/** Files named after their content: Pagefind's, and the parts of our scripts. */
const UNCHANGING = /\/(?:[^/]+\.pf_[a-z]+|chunk-[A-Z0-9]+\.js)$/;
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

/** Under which address an answer is kept: queries are for the script of the page alone. */
export function cacheKey(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}
