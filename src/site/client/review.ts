/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The review page's one convenience: a button that copies a correction. Without it, people select. */
import { strings } from './strings.ts';

const words = strings.review;

for (const correction of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.copy;
  const headline = correction.closest('article')?.getAttribute('aria-labelledby');
  if (headline) button.setAttribute('aria-describedby', headline);
  const answer = document.createElement('span');
  answer.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    answer.textContent = await copy(correction.querySelector('pre')?.textContent ?? '');
  });
  correction.append(button, answer);
}

async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.copied;
  } catch {
    return words.notCopied;
  }
}
