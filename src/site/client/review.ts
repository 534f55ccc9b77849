/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The review page's one convenience: a button that copies a correction. */
import { addCopyButton } from './copy.ts';

for (const correction of document.querySelectorAll('[data-copy]')) {
  const headline = correction.closest('article')?.getAttribute('aria-labelledby') ?? undefined;
  addCopyButton(correction, () => correction.querySelector('pre')?.textContent ?? '', headline);
}
