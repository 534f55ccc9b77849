/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The search page: the address says what is asked; this asks the index and has the answer shown. */
import { readQuery } from '../search/query.ts';
import type { Facet } from './answer.ts';
import { openIndex } from './archive-index.ts';
import { required } from './create.ts';
import { search } from './engine.ts';
import { writeFragment } from './fragment.ts';
import { jumpsNamed, withCurrentNames } from './jumps.ts';
import { pause } from './pause.ts';
import { chosenValues, type Request, readRequest, SORTS, toggle, writeRequest } from './request.ts';
import { itemOnScreen, showItem } from './results.ts';
import { countSentence, problemOf } from './sentence.ts';
import './site.ts';
import { strings } from './strings.ts';
import {
  list,
  showAnswer,
  showDone,
  showFilters,
  showJumps,
  showLoading,
  showProblem,
  showRequest,
} from './view.ts';

const words = strings.search;

let request = readRequest(location.search);
/** Counts requests, so that an answer that comes late is not shown. */
let turns = 0;
/** What the articles' pages are to mark. */
let fragment = '';

async function run(): Promise<void> {
  turns += 1;
  const turn = turns;
  const isLate = () => turn !== turns;
  const filters = await withCurrentNames(request.filters);
  if (isLate()) return;
  request = { ...request, filters };
  showRequest(request);
  const problem = problemOf(request.text);
  if (problem) {
    // A reader who comes without a question is about to type one. What fails is tried again then.
    void openIndex().catch(() => undefined);
    return showProblem(problem);
  }
  showLoading();
  try {
    const query = readQuery(request.text);
    const answer = await search(query, request.filters, request.sort);
    await pause();
    const filtered = answer.hits.length === 0 && chosenValues(request).length > 0;
    const unfiltered = filtered ? (await search(query, {}, request.sort)).hits.length : 0;
    if (isLate()) return;
    fragment = writeFragment(answer.terms);
    await showAnswer(answer, request, unfiltered);
    if (isLate()) return;
    const [facets, named] = await Promise.all([answer.facets(), jumpsNamed(request.text, answer)]);
    if (isLate()) return;
    showFilters(facets, request);
    showJumps(named);
    showDone(countSentence(request.text, answer.hits.length));
    showItem(history.state?.item ?? 0);
  } catch {
    if (!isLate()) showProblem(navigator.onLine ? words.failed : words.offline);
  }
}

/** Goes to another request, as a page of its own in the history. */
function go(to: Request): void {
  if (writeRequest(to) !== writeRequest(request)) {
    rememberPlace();
    history.pushState(null, '', writeRequest(to));
  }
  request = to;
  void run();
}

/** So that the way back leads to the same place in the list. */
function rememberPlace(): void {
  const item = itemOnScreen(list);
  history.replaceState({ item }, '');
}

history.scrollRestoration = 'manual';
addEventListener('pagehide', rememberPlace);
addEventListener('popstate', () => {
  const asked = readRequest(location.search);
  // Links within the page, such as that to its main part, are steps in the history too.
  if (writeRequest(asked) === writeRequest(request)) return;
  request = asked;
  void run();
});

required('.search .search-form').addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...request, text: required<HTMLInputElement>('#search-field').value });
});

required('.search').addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.type === 'checkbox') go(toggle(request, target.name as Facet, target.value));
  const sort = SORTS.find((name) => target.type === 'radio' && name === target.value);
  if (sort) go({ ...request, sort });
});

// Links to other requests: the page is here already.
required('.search').addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null;
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go(readRequest(link.getAttribute('href') ?? ''));
  // The link itself may be gone now.
  required('#search-status').focus({ preventScroll: true });
});

// The address stays the article's own, for whoever copies it; what is to be marked goes along with
// the reader who follows it, into a new tab too.
for (const following of ['click', 'auxclick']) {
  list.addEventListener(following, ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link) link.hash = fragment;
  });
}

void run();
