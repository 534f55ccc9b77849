/** The filters in use, each with a link that takes it away. */

import { create } from './create.ts';
import { valueName } from './names.ts';
import { chosenValues, type Request, toggle, writeRequest } from './request.ts';
import { strings } from './strings.ts';

export function chips(request: Request): HTMLLIElement[] {
  const words = strings.search;
  const chosen = chosenValues(request);
  const items = chosen.map(({ facet, value }) => {
    const name = valueName(facet, value);
    return chip(words.removeFilter(words.facets[facet], name), toggle(request, facet, value), name);
  });
  if (chosen.length > 1) items.push(chip(words.removeAll, { ...request, filters: {} }));
  return items;
}

function chip(label: string, without: Request, name?: string): HTMLLIElement {
  const href = writeRequest(without);
  const link = name
    ? create('a', { href, class: 'chip', 'aria-label': label }, [name])
    : create('a', { href, class: 'chip-all' }, [label]);
  return create('li', {}, [link]);
}
