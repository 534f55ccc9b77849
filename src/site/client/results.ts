/** The list of results: links to all hits at once, their texts as they come near the screen. */
import type { Answer, Hit } from './answer.ts';
import { failItem, fillItem, pendingItem } from './result.ts';

/** Loaded before the list counts as done: what fills a first screen. */
const FIRST = 10;
/** How far below the screen texts are loaded ahead. */
const AHEAD = '800px';

let observer: IntersectionObserver | undefined;

/** Shows all hits of an answer; ends when those on the first screen have their texts. */
export async function showHits(list: HTMLElement, answer: Answer): Promise<void> {
  observer?.disconnect();
  const hits = new Map<Element, Hit>(answer.hits.map((hit) => [pendingItem(hit), hit]));
  const items = [...hits.keys()] as HTMLLIElement[];
  const fill = (item: HTMLLIElement) => fillFrom(answer, item, hits.get(item));
  list.replaceChildren(...items.slice(0, FIRST));
  const first = Promise.all(items.slice(0, FIRST).map(fill));
  list.append(...items.slice(FIRST));
  observer = new IntersectionObserver(
    (entries, self) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        self.unobserve(target);
        void fill(target as HTMLLIElement);
      }
    },
    { rootMargin: `${AHEAD} 0px` },
  );
  for (const item of items.slice(FIRST)) observer.observe(item);
  await first;
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
  return [...list.children].findIndex((item) => item.getBoundingClientRect().bottom > 0);
}

/** Brings an item back to where it was. */
export function showItem(list: HTMLElement, index: number): void {
  if (index > 0) list.children[index]?.scrollIntoView();
}
