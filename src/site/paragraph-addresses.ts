/** Gives each paragraph of a text its address, `#p3`, and a link to it. */
import type { Element, ElementContent, Root } from 'hast';

/** Elements that hold a paragraph; one that holds another leaves the address to that. */
const PARAGRAPHS = new Set(['p', 'li', 'pre', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** A rehype plugin: numbers paragraphs in their order, from 1. `name` says the link's name. */
export function paragraphAddresses(name: (number: number) => string) {
  return (tree: Root) => {
    let count = 0;
    const walk = (node: Root | Element): boolean => {
      let holdsParagraph = false;
      for (const child of node.children) {
        if (child.type === 'element' && walk(child)) holdsParagraph = true;
      }
      if (node.type !== 'element' || !PARAGRAPHS.has(node.tagName)) return holdsParagraph;
      if (!holdsParagraph) address(node, ++count);
      return true;
    };
    walk(tree);
  };

  function address(element: Element, number: number): void {
    element.properties.id = `p${number}`;
    element.children.push(link(number));
  }

  /** Without text, so that it is neither copied nor searched: its sign is the style sheet's. */
  function link(number: number): ElementContent {
    return {
      type: 'element',
      tagName: 'a',
      properties: { className: ['paragraph'], href: `#p${number}`, ariaLabel: name(number) },
      children: [],
    };
  }
}
