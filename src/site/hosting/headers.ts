/** What hosts are to send along with the files, in the words of each. */

export type Headers = Readonly<Record<string, string>>;

/** For files named after their content: what lies at such an address is never another thing. */
export const UNCHANGING = 'public, max-age=31536000, immutable';

/** For all else: a browser asks each time whether it has changed. */
export const CHANGING = 'public, max-age=0, must-revalidate';

/**
 * Where files named after their content lie. No address may match two of these: Cloudflare would
 * send both values in one header.
 */
const UNCHANGING_FOLDERS = [
  'assets/*',
  'pagefind/index/*',
  'pagefind/:part/characters/*',
  'pagefind/:part/texts/*',
  'pagefind/:part/index/*',
];

/** `_headers` of Netlify and Cloudflare Pages. What it leaves open is `CHANGING` on both. */
export function hostHeaders(basePath: string, everywhere: Headers): string {
  return [
    ['*', everywhere] as const,
    ...UNCHANGING_FOLDERS.map((path) => [path, { 'Cache-Control': UNCHANGING }] as const),
  ]
    .map(([path, headers]) => `${basePath}${path}\n${linesOf(headers)}`)
    .join('');
}

function linesOf(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}

/** What `scripts/hosting/nginx.conf` includes: the headers that depend on the site. */
export function nginxHeaders(everywhere: Headers): string {
  return Object.entries(everywhere)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');
}
