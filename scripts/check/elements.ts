/** Elements of a parsed page. */
import type { Element, Nodes, Root } from 'hast';

/** All elements below a node in the order of the page, or those of one name. */
export function* elements(node: Nodes, name?: string): Generator<Element> {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (name === undefined || child.tagName === name) yield child;
    yield* elements(child, name);
    // Nobody sees what a template holds until a script puts it in; its links count all the same.
    if (child.content) yield* elements(child.content, name);
  }
}

/** An attribute's value; lists as they were written. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** All text below a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Links to other resources that a page declares, of one relation: `stylesheet`, `canonical`. */
export function linked(page: Root, relation: string): Element[] {
  return [...elements(page, 'link')].filter((link) =>
    attribute(link, 'rel')?.split(' ').includes(relation),
  );
}

/** The content of a page's `<meta name>`. */
export function metaOf(page: Root, name: string): string | undefined {
  for (const meta of elements(page, 'meta')) {
    if (attribute(meta, 'name') === name) return attribute(meta, 'content');
  }
  return undefined;
}

/** Where a page leads at once that has moved: `0; url=/new/` of its refresh. */
export function movedTo(page: Root): string | undefined {
  for (const meta of elements(page, 'meta')) {
    if (attribute(meta, 'httpEquiv')?.toLowerCase() !== 'refresh') continue;
    return /^\s*\d+\s*;\s*url=(.+)$/i.exec(attribute(meta, 'content') ?? '')?.[1];
  }
  return undefined;
}
