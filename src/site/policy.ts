/**
 * What the pages may load and run: what lies on the site itself, and Pagefind's WebAssembly.
 * Nothing inline, so that no text of a bulletin could ever run.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/**
 * For servers: a page cannot say for itself that no other may frame it. What somebody searches for
 * stands in the address, so other sites hear of the host alone.
 */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};
