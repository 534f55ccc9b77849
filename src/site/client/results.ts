/** The list of results: links to all hits at once, their texts as they come near the screen. */
import type { Answer, Hit } from './answer.ts';
import { pause } from './pause.ts';
import { failItem, fillItem, pendingItem } from './result.ts';

/** Loaded before the list counts as done: what fills a first screen. */
const FIRST = 10;
/** Laid out at a time: the browser would take seconds over thousands. */
const BATCH = 100;
/** How long the first ones wait for their texts before they are shown without, in milliseconds. */
const PATIENCE = 150;
/** How far below the screen texts are loaded ahead. */
const AHEAD = '800px';

/** The list's own, until the next one is shown. */
let observer: IntersectionObserver | undefined;
let items: HTMLLIElement[] = [];
let revealed = 0;

/** Shows all hits of an answer, those of the first screen with their texts before the others. */
export async function showHits(list: HTMLElement, answer: Answer): Promise<void> {
  observer?.disconnect();
  const { hits } = answer;
  const places = new Map<Element, Hit>();
  const itemOf = (hit: Hit, index: number) => {
    const item = pendingItem(hit);
    item.hidden = index >= BATCH;
    places.set(item, hit);
    return item;
  };
  const load = (item: HTMLLIElement) => fillFrom(answer, item, places.get(item));

  const own = hits.slice(0, FIRST).map(itemOf);
  items = own;
  revealed = FIRST;
  // The first ones are to be read before thousands of others are made, and are laid out once, with their
  // texts; if those are late, their links are there.
  const filled = Promise.all(own.map(load));
  await Promise.race([filled, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  if (items !== own) return;
  list.replaceChildren(...own);
  await filled;
  if (items !== own) return;
  observer = new IntersectionObserver(
    (entries, self) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        self.unobserve(target);
        if (target === items[revealed - 1]) reveal(revealed + BATCH);
        void load(target as HTMLLIElement);
      }
    },
    { rootMargin: `${AHEAD} 0px` },
  );
  while (own.length < hits.length) {
    const rest = hits.slice(own.length, own.length + BATCH);
    const next = rest.map((hit, index) => itemOf(hit, own.length + index));
    own.push(...next);
    list.append(...next);
    reveal(BATCH);
    await pause();
    if (items !== own) return;
  }
}

/** Lays out the items up to this one. */
function reveal(end: number): void {
  for (const item of items.slice(revealed, end)) {
    item.hidden = false;
    observer?.observe(item);
  }
  revealed = Math.max(revealed, Math.min(end, items.length));
}

async function fillFrom(answer: Answer, item: HTMLLIElement, hit?: Hit): Promise<void> {
  if (!hit) return;
  try {
    fillItem(item, hit, await answer.text(hit));
  } catch {
    failItem(item);
  }
}

/** The first item that is on the screen, by its place in the list; 0 where the page stands at its top. */
export function itemOnScreen(list: HTMLElement): number {
  if (list.getBoundingClientRect().top > 0) return 0;
  return items.slice(0, revealed).findIndex((item) => item.getBoundingClientRect().bottom > 0);
}

/** Brings an item back to where it was. */
export function showItem(index: number): void {
  if (index <= 0) return;
  reveal(index + BATCH);
  items[index]?.scrollIntoView();
}
