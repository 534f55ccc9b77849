/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** What every page does; all of it works without, and each part is loaded when it is needed. */
import { readFragment } from './fragment.ts';

/** Leads from any page to its search field, as long as the reader is not typing. */
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  if (target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea'))
    return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>('input[name="q"]')?.select();
});

/** Marks what the reader searched for. */
async function markWanted(): Promise<void> {
  const phrases = readFragment(location.hash);
  if (phrases.length === 0) return;
  const { markPhrases } = await import('./marks.ts');
  markPhrases(phrases);
}

addEventListener('hashchange', markWanted);
void markWanted();
