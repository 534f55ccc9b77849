/**
 * Suggestions below a search field, as the combobox of the ARIA Authoring Practices with a list
 * and no selection of its own: Enter searches for what was typed unless an arrow key went to a
 * suggestion.
 */

import { create } from './create.ts';
import { jumpOption } from './jump-item.ts';
import type { Jump } from './jumps.ts';
import { strings } from './strings.ts';
import { suggestionsFor } from './suggestions.ts';

/** A pause in typing. */
const PAUSE_MS = 150;

/** Gives a search field suggestions. */
export function addSuggestions(field: HTMLInputElement): void {
  const list = create('ul', {
    id: `${field.id}-suggestions`,
    class: 'suggestions',
    role: 'listbox',
    'aria-label': strings.search.suggestions,
    hidden: true,
  });
  field.after(list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);

  let pause: ReturnType<typeof setTimeout> | undefined;
  close();
  const updateSoon = () => {
    clearTimeout(pause);
    pause = setTimeout(update, PAUSE_MS);
  };

  async function update(): Promise<void> {
    const text = field.value;
    const isLate = () => text !== field.value || document.activeElement !== field;
    const { places, headlines } = suggestionsFor(text);
    const known = await places;
    if (isLate()) return;
    // Without a place to offer, those of what was typed before stay until the headlines are there.
    if (known.length > 0) show(known);
    const found = await headlines;
    if (isLate()) return;
    // Added to, the list keeps what the reader has gone to by now.
    if (known.length > 0) add(found);
    else show(found);
  }

  function show(jumps: readonly Jump[]): void {
    list.replaceChildren();
    close();
    if (jumps.length === 0) return;
    add(jumps);
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
  }

  function add(jumps: readonly Jump[]): void {
    const { length } = list.children;
    list.append(...jumps.map((jump, at) => jumpOption(jump, `${list.id}-${length + at}`)));
  }

  function close(): void {
    clearTimeout(pause);
    list.hidden = true;
    activate(undefined);
    field.setAttribute('aria-expanded', 'false');
  }

  function activate(chosen: Element | undefined): void {
    for (const item of list.children) item.setAttribute('aria-selected', String(item === chosen));
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
    else field.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  /** One step down or up; before the first and after the last stands the field itself. */
  function step(by: 1 | -1): void {
    const places = [undefined, ...list.children];
    const at = places.indexOf(active());
    activate(places[(at + by + places.length) % places.length]);
  }

  function active(): Element | undefined {
    return list.querySelector('[aria-selected="true"]') ?? undefined;
  }

  field.addEventListener('input', (event) => {
    // While an input method composes, what stands in the field is not yet what is meant.
    if (!(event instanceof InputEvent && event.isComposing)) updateSoon();
  });
  field.addEventListener('compositionend', updateSoon);
  field.addEventListener('blur', close);
  field.form?.addEventListener('submit', close);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const isOpen = !list.hidden;
    if (event.key === 'ArrowDown' && !isOpen) void update();
    else if (event.key === 'ArrowDown' && isOpen) step(1);
    else if (event.key === 'ArrowUp' && isOpen) step(-1);
    else if (event.key === 'Enter' && isOpen && active()) follow(active());
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
  });
  // A press would take the focus from the field, and the list would be gone before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) follow(target.closest('[role="option"]') ?? undefined);
  });
}

function follow(chosen: Element | undefined): void {
  if (chosen instanceof HTMLElement && chosen.dataset.href) location.assign(chosen.dataset.href);
}
