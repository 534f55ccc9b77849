/** XML as data, and its one serializer: whatever the text, what comes out is well-formed. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
}

/** What is undefined or null is left out, so that builders need no branches. */
export type XmlNode = XmlElement | string | undefined | null;

export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: XmlNode[]
): XmlElement {
  return { name, attributes, children };
}

/** An element that holds text alone; none where there is no text. */
export function textElement(
  name: string,
  text: string | undefined,
  attributes: XmlElement['attributes'] = {},
): XmlElement | undefined {
  return text === undefined || text === '' ? undefined : element(name, attributes, text);
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A whole document. */
export function xmlDocument(root: XmlElement): string {
  return `${XML_DECLARATION}${serialize(root)}\n`;
}

/** A whole document in pieces, for what is too long to hold. */
export function* xmlPieces(root: XmlElement, inside: Iterable<string>): Generator<string> {
  yield XML_DECLARATION;
  yield* pieces(root, inside);
}

/** An element in pieces: its own children first, then what is inside besides. */
export function* pieces(outer: XmlElement, inside: Iterable<string>): Generator<string> {
  yield `${startTag(outer)}>\n${outer.children.map(serialize).join('')}`;
  yield* inside;
  yield `</${outer.name}>\n`;
}

/** Each element by itself, on a line of its own. */
export function* lines(elements: Iterable<XmlElement>): Generator<string> {
  for (const each of elements) yield `${serialize(each)}\n`;
}

export function serialize(node: XmlNode): string {
  if (node === undefined || node === null) return '';
  if (typeof node === 'string') return escaped(node, IN_TEXT);
  const inner = node.children.map(serialize).join('');
  return inner === '' ? `${startTag(node)}/>` : `${startTag(node)}>${inner}</${node.name}>`;
}

function startTag({ name, attributes }: XmlElement): string {
  const pairs = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(value, IN_ATTRIBUTES)}"`,
  );
  return `<${name}${pairs.join('')}`;
}

/** `>` because of `]]>`; a carriage return because a parser would make a line feed of it. */
const IN_TEXT = /[&<>\r]/g;

/** White space as well, which a parser would make a space of. */
const IN_ATTRIBUTES = /[&<>"\t\n\r]/g;

/** No document may hold them, escaped or not (XML 1.0, 2.2): control characters, halves of pairs. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** U+FFFD stands where a character cannot: readers see that something was there. */
function escaped(text: string, special: RegExp): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(special, (character) => NAMED[character] ?? `&#${character.charCodeAt(0)};`);
}
