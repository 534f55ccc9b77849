/** The passages of a page that search compares, each as the pieces of text that make it up. */
import { PHRASING } from '../phrasing.ts';

/** Headline, organizations and, one by one, the paragraphs below an element. */
export function passagesOn(root: ParentNode): Text[][] {
  const whole = [...root.querySelectorAll('[data-passage]')].map(textsIn);
  return [...whole, ...[...root.querySelectorAll('.text')].flatMap(paragraphsIn)];
}

/** Cuts where `paragraphsOf` cuts the same text when it is indexed. */
function paragraphsIn(element: Element): Text[][] {
  const paragraphs: Text[][] = [];
  let open: Text[] | undefined;
  for (const child of element.childNodes) {
    const isElement = child instanceof Element;
    if (isElement && !PHRASING.has(child.localName)) {
      paragraphs.push(...paragraphsIn(child));
      open = undefined;
      continue;
    }
    if (!open) {
      open = [];
      paragraphs.push(open);
    }
    open.push(...textsIn(child));
  }
  return paragraphs;
}

function textsIn(node: Node): Text[] {
  if (node instanceof Text) return [node];
  return [...node.childNodes].flatMap(textsIn);
}
