/** `_headers`: what Netlify and Cloudflare Pages are to send along with the files. */
import { securityHeaders } from '../policy.ts';

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
  'pagefind/fragment/*',
  'pagefind/index/*',
  'pagefind/:part/characters/*',
  'pagefind/:part/fragment/*',
  'pagefind/:part/index/*',
];

/** The text of `_headers` for a site below a path. What it leaves open is `CHANGING` on both hosts. */
export function hostHeaders(basePath: string, policy: string): string {
  return [
    ['*', securityHeaders(policy)] as const,
    ...UNCHANGING_FOLDERS.map((path) => [path, { 'Cache-Control': UNCHANGING }] as const),
  ]
    .map(([path, headers]) => `${basePath}${path}\n${linesOf(headers)}`)
    .join('');
}

function linesOf(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}
