/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The search page: reads the query from the address, asks the index, shows what it found. */
import { readQuery } from '../search/terms.ts';
import { strings } from '../strings.ts';
import { type Answer, search } from './pagefind.ts';
import { resultItem } from './result.ts';

const words = strings.search;

/** Longer than any paragraph that a reader would paste, short enough to answer at once. */
const MOST_TERMS = 1000;

const status = element('#search-status');
const list = element('#search-results');

void run(new URLSearchParams(location.search).get('q') ?? '');

async function run(text: string): Promise<void> {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) {
    field.value = text;
  }
  const query = readQuery(text);
  if (text.trim() === '') return show(words.ask);
  if (query.phrase === '') return show(words.nothingToFind);
  if ([...query.phrase].length > MOST_TERMS) return show(words.tooLong(MOST_TERMS));

  document.title = `${text.trim()} · ${document.title}`;
  list.dataset.state = 'loading';
  status.textContent = words.loading;
  try {
    const answer = await search(query);
    list.replaceChildren(...answer.results.map(resultItem));
    show(sentence(answer, text.trim()));
  } catch {
    show(words.failed);
  }
}

function sentence({ results, together }: Answer, query: string): string {
  if (results.length === 0) return words.none(query);
  return together ? words.found(results.length) : words.foundWords(results.length);
}

function show(message: string): void {
  status.textContent = message;
  list.dataset.state = 'done';
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Unexpected search page without ${selector}`);
  return found;
}
