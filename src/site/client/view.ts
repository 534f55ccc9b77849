/** The parts of the search page, and what stands in each. */

import type { Answer, Facets } from './answer.ts';
import { chips } from './chips.ts';
import { required } from './create.ts';
import { filterGroups, replaceGroups } from './filters.ts';
import { jumpItem } from './jump-item.ts';
import type { Jump } from './jumps.ts';
import { explainNothing } from './nothing.ts';
import { chosenValues, type Request } from './request.ts';
import { showHits } from './results.ts';
import { strings } from './strings.ts';

export const list = required('#search-results');

const field = required<HTMLInputElement>('#search-field');
const status = required('#search-status');
const chosen = required('#search-chosen');
const filters = required<HTMLDetailsElement>('#search-filters');
const groups = required('#search-groups');
const sorts = required('#search-sort');
const jumpList = required('#search-jumps');
const nothing = required('#search-nothing');
const help = required<HTMLDetailsElement>('.search-help');
const title = document.title;

/** Where the filters have room beside the list; see `search.css`. */
const wide = matchMedia('(min-width: 50rem)');
const unfold = () => {
  filters.open = wide.matches;
};
wide.addEventListener('change', unfold);
unfold();

/** Shows what is asked, while nothing is known of the answer. */
export function showRequest(request: Request): void {
  const text = request.text.trim();
  field.value = request.text;
  document.title = text === '' ? title : `${text} · ${title}`;
  help.open = text === '';
  chosen.replaceChildren(...chips(request));
  chosen.hidden = chosen.children.length === 0;
  const sort = sorts.querySelector<HTMLInputElement>(`input[value="${request.sort}"]`);
  if (sort) sort.checked = true;
  nothing.hidden = true;
  showJumps([]);
}

/** Offers the pages that are called what was searched for. */
export function showJumps(jumps: readonly Jump[]): void {
  required('#search-jumps ul').replaceChildren(...jumps.map(jumpItem));
  jumpList.hidden = jumps.length === 0;
}

/** While the index is asked. */
export function showLoading(): void {
  say(strings.search.loading, 'loading');
}

/** Says what there is in the end. */
export function showDone(sentence: string): void {
  say(sentence, 'done');
}

/** Says why there is no answer; what an earlier one showed is gone. */
export function showProblem(sentence: string): void {
  list.replaceChildren();
  filters.hidden = true;
  sorts.hidden = true;
  say(sentence, 'done');
}

function say(sentence: string, state: 'loading' | 'done'): void {
  status.textContent = sentence;
  list.dataset.state = state;
}

/** Shows all hits; ends when the texts of the first screen are there. */
export async function showAnswer(
  answer: Answer,
  request: Request,
  unfiltered: number,
): Promise<void> {
  const isEmpty = answer.hits.length === 0;
  sorts.hidden = answer.hits.length < 2;
  if (isEmpty)
    required('#search-reasons').replaceChildren(...explainNothing(answer, request, unfiltered));
  nothing.hidden = !isEmpty;
  await showHits(list, answer);
}

/** Shows the filters that the hits leave. */
export function showFilters(facets: Facets, request: Request): void {
  const found = filterGroups(facets, request);
  replaceGroups(groups, found);
  filters.hidden = found.length === 0;
  required('#search-filters summary').textContent = strings.search.filters(
    chosenValues(request).length,
  );
}
