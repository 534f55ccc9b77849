/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** What every page does; all of it works without, and each part is loaded when it is needed. */
import { readFragment } from './fragment.ts';

const FIELD = 'input[name="q"]';

/** Leads from any page to its search field, as long as the reader is not typing. */
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  if (
    target instanceof HTMLElement &&
    target.matches('input:not([type="checkbox"], [type="radio"]), textarea')
  )
    return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>(FIELD);
  field?.focus();
  field?.select();
});

const suggesting = new WeakSet<EventTarget>();

addEventListener('focusin', async ({ target }) => {
  if (!(target instanceof HTMLInputElement && target.matches(FIELD))) return;
  if (suggesting.has(target)) return;
  suggesting.add(target);
  const { addSuggestions } = await import('./combobox.ts');
  addSuggestions(target);
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
