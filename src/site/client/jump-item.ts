/** A page that is called what was searched for: as an item above the hits, as a suggestion. */

import { create } from './create.ts';
import type { Jump } from './jumps.ts';
import { strings } from './strings.ts';

export function jumpItem(jump: Jump): HTMLLIElement {
  const link = create('a', { href: jump.href }, [jump.name]);
  return create('li', {}, [link, ' ', create('span', { class: 'jump-facts' }, [factsOf(jump)])]);
}

/** An option of a list box; `id` is what the field points to it by. */
export function jumpOption(jump: Jump, id: string): HTMLLIElement {
  const attributes = { id, class: 'suggestion', role: 'option', 'aria-selected': 'false' };
  return create('li', { ...attributes, 'data-href': jump.href }, [
    create('span', { class: 'suggestion-name' }, [jump.name]),
    ' ',
    create('span', { class: 'suggestion-facts' }, [factsOf(jump)]),
  ]);
}

/** `栏目 · 12 篇` */
function factsOf({ kind, count }: Jump): string {
  const articles = count === undefined ? '' : strings.count.articles(count);
  return [strings.search.kinds[kind], articles].filter(Boolean).join(' · ');
}
