/** The passages of a page that search compares, each as the pieces of text that make it up. */
import { PHRASING } from '../phrasing.ts';

/** An article's headline and the links to its organizations. */
export const WHOLE = '.article-header h1, .article-facts a[href*="/organizations/"]';
/** An article's text, or what of an issue's text belongs to no article. */
export const TEXT = '.text';

/** Headline, organizations and, one by one, the paragraphs of a page. */
export function passagesOn(root: ParentNode): Text[][] {
  const whole = [...root.querySelectorAll(WHOLE)].map(textsIn);
  return [...whole, ...[...root.querySelectorAll(TEXT)].flatMap(paragraphsIn)];
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
