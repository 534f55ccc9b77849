/** Makes elements of nodes and strings, so that no text is ever taken for markup. */

type Attributes = Record<string, string | number | boolean | undefined>;

/** `create('a', { href }, ['名'])`; an attribute that is false or undefined is left out. */
export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

/** The same for a drawing. */
export function draw<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
}

/** An element that the page's template must have. */
export function required<Wanted extends HTMLElement = HTMLElement>(selector: string): Wanted {
  const found = document.querySelector<Wanted>(selector);
  if (!found) throw new Error(`Unexpected page without ${selector}`);
  return found;
}
