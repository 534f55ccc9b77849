/** A page that is called what was searched for, as an item above the hits. */
import { strings } from '../strings.ts';
import { create } from './create.ts';
import type { Jump } from './jumps.ts';

export function jumpItem({ kind, name, href, count }: Jump): HTMLLIElement {
  const facts = [
    strings.search.kinds[kind],
    count === undefined ? '' : strings.count.articles(count),
  ];
  return create('li', {}, [
    create('a', { href }, [name]),
    ' ',
    create('span', { class: 'jump-facts' }, [facts.filter(Boolean).join(' · ')]),
  ]);
}
