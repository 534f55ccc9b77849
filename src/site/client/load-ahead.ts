/// <reference lib="dom" />
/**
 * Has the browser load a file that a program of others will ask for later: its `fetch` then finds the
 * answer there. Each file once, for as long as the page lives.
 */
export function loadAhead({ href }: URL): void {
  const links = [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="preload"]')];
  if (links.some((link) => link.href === href)) return;
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  // As a script's own request is made, or it would not be taken for the same.
  link.crossOrigin = 'anonymous';
  link.href = href;
  document.head.append(link);
}
