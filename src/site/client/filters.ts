/** The filters: for each facet its values with the number of hits that each would leave. */

import type { Facet, Facets } from './answer.ts';
import { yearChart } from './chart.ts';
import { create } from './create.ts';
import { valueName } from './names.ts';
import { FACETS, type Request } from './request.ts';
import { strings } from './strings.ts';

/** Values shown of a facet before the reader asks for the rest. */
const SHOWN = 6;

interface Value {
  value: string;
  count: number;
  chosen: boolean;
}

/** One group of checkboxes for each facet that tells hits apart. */
export function filterGroups(facets: Facets, request: Request): HTMLFieldSetElement[] {
  return FACETS.flatMap((facet) => {
    const values = valuesOf(facet, facets[facet], request.filters[facet] ?? []);
    const useful = values.length > 1 || values.some(({ chosen }) => chosen);
    if (!useful) return [];
    const chart = facet === 'year' ? yearChart(facets.year, request) : [];
    return [group(facet, values, chart)];
  });
}

/** Years from the newest, other values by number of hits; what is chosen is there in any case. */
function valuesOf(facet: Facet, counts: Facets[Facet], chosen: readonly string[]): Value[] {
  const known = new Map(counts.map(({ value, count }) => [value, count]));
  for (const value of chosen) if (!known.has(value)) known.set(value, 0);
  const values = [...known].map(([value, count]) => ({
    value,
    count,
    chosen: chosen.includes(value),
  }));
  return facet === 'year' ? values.sort((a, b) => (a.value < b.value ? 1 : -1)) : values;
}

function group(
  facet: Facet,
  values: readonly Value[],
  chart: readonly Element[],
): HTMLFieldSetElement {
  const shown = values.filter(({ chosen }, index) => chosen || index < SHOWN);
  const rest = values.filter((value) => !shown.includes(value));
  const children: Node[] = [
    create('legend', {}, [strings.search.facets[facet]]),
    ...chart,
    list(facet, shown),
  ];
  if (rest.length > 0) children.push(unfolding(facet, rest));
  return create('fieldset', { 'data-facet': facet }, children);
}

/** The rest is listed when it is asked for: there may be thousands of organizations. */
function unfolding(facet: Facet, rest: readonly Value[]): HTMLDetailsElement {
  const summary = create('summary', {}, [strings.search.moreValues(rest.length)]);
  const details = create('details', {}, [summary]);
  details.addEventListener('toggle', () => details.append(list(facet, rest)), { once: true });
  return details;
}

function list(facet: Facet, values: readonly Value[]): HTMLUListElement {
  return create(
    'ul',
    {},
    values.map(({ value, count, chosen }) => {
      const box = create('input', { type: 'checkbox', name: facet, value, checked: chosen });
      const number = create('span', { class: 'filter-count' }, [strings.count.articles(count)]);
      const name = create('span', { class: 'filter-name' }, [valueName(facet, value)]);
      return create('li', {}, [create('label', {}, [box, name, ' ', number])]);
    }),
  );
}

/** Puts groups in place of earlier ones; what had the focus and what was unfolded stays so. */
export function replaceGroups(panel: HTMLElement, groups: readonly HTMLFieldSetElement[]): void {
  const active = document.activeElement;
  const focused = active instanceof HTMLInputElement && panel.contains(active) ? active : undefined;
  const unfolded = [...panel.querySelectorAll('details[open]')].map(facetAround);
  panel.replaceChildren(...groups);
  for (const details of panel.querySelectorAll('details')) {
    details.open = unfolded.includes(facetAround(details));
  }
  const same = [...panel.querySelectorAll('input')].find(
    ({ name, value }) => name === focused?.name && value === focused.value,
  );
  same?.focus({ preventScroll: true });
}

function facetAround(element: Element): string | undefined {
  return element.closest<HTMLElement>('fieldset')?.dataset.facet;
}
