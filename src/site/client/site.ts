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

/**
 * Marks what the reader searched for. The address is the article's own again afterwards; the page
 * remembers the phrases for the way back.
 */
async function markWanted(): Promise<void> {
  const asked = readFragment(location.hash);
  if (asked.length > 0) {
    history.replaceState({ find: asked }, '', location.pathname + location.search);
  }
  const phrases: readonly string[] = history.state?.find ?? [];
  if (phrases.length === 0) return;
  const { markPhrases, showFirst } = await import('./marks.ts');
  markPhrases(phrases);
  // Who comes back is led to the old place by the browser.
  if (asked.length > 0) showFirst();
}

addEventListener('hashchange', markWanted);
void markWanted();

const cite = document.querySelector('details.cite');
cite?.addEventListener(
  'toggle',
  async () => {
    const { addCiteButtons } = await import('./cite.ts');
    addCiteButtons(cite);
  },
  { once: true },
);

/** The page that is read now is not to wait for what later ones may need. */
const KEEP_AFTER_MS = 4000;

const keepSite = () => {
  navigator.serviceWorker
    ?.register(new URL('../service-worker.js', import.meta.url))
    .catch(() => {});
};
const keepSiteLater = () => setTimeout(keepSite, KEEP_AFTER_MS);
if (document.readyState === 'complete') keepSiteLater();
else addEventListener('load', keepSiteLater);
