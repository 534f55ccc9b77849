/** What the pages may load and run, and what they are served with. */
import { createHash } from 'node:crypto';

/**
 * What lies on the site itself, Pagefind's WebAssembly, and inline one stylesheet of ours, known by its
 * hash: nothing else inline, so that no text of a bulletin could ever run.
 */
export function contentSecurityPolicy(inlineStyle: string): string {
  const hash = createHash('sha256').update(inlineStyle).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "connect-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/**
 * For servers: the pages' own policy, and that no other may frame one, which a page cannot say itself.
 * What somebody searches for stands in the address, so other sites hear of the host alone.
 */
export function securityHeaders(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  };
}
