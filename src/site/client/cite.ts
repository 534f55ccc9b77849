/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** Copies citations with the reader's day in them, and shares the article's address. */
import { addCopyButton } from './copy.ts';
import { create } from './create.ts';
import { strings } from './strings.ts';

/** Adds the buttons to what a page offers to cite; called once. */
export function addCiteButtons(place: Element): void {
  for (const citation of place.querySelectorAll('[data-copy]')) {
    const text = citation.querySelector('pre');
    if (!text) continue;
    // A site that does not know where it is served learns it here.
    if (!text.textContent) text.textContent = location.origin + location.pathname;
    const textOf = () => {
      for (const accessed of text.querySelectorAll<HTMLElement>('[data-accessed]')) {
        accessed.textContent = onDay(accessed.dataset.accessed ?? '', new Date());
      }
      return text.textContent ?? '';
    };
    addCopyButton(citation, textOf, citation.querySelector('[id]')?.id);
  }
  const address = place.querySelector('[data-address]');
  if (address) addShareButton(address);
}

/** `urldate = {YYYY-MM-DD}` → the day where the reader is. */
function onDay(template: string, today: Date): string {
  const digits = (number: number) => String(number).padStart(2, '0');
  return template
    .replace('YYYY', String(today.getFullYear()))
    .replace('MM', digits(today.getMonth() + 1))
    .replace('DD', digits(today.getDate()));
}

function addShareButton(place: Element): void {
  const url = place.querySelector('pre')?.textContent ?? '';
  if (!('share' in navigator)) return;
  const button = create('button', { type: 'button' }, [strings.cite.share]);
  button.addEventListener('click', () => {
    // Who thinks better of it closes the dialogue, which is no error.
    navigator.share({ title: document.title, url }).catch(() => {});
  });
  place.append(button);
}
