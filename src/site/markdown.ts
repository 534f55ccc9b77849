/** Markdown of an article → HTML that is safe to publish. */
import type { Html } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { paragraphAddresses } from './paragraph-addresses.ts';
import { PHRASING } from './phrasing.ts';
import { tables } from './tables.ts';

/** The text of a bulletin embeds nothing: pictures would be fetched from wherever it says. */
const schema = {
  ...defaultSchema,
  tagNames: defaultSchema.tagNames?.filter((name) => !['img', 'picture', 'source'].includes(name)),
};

const parser = unified()
  .use(remarkParse)
  .use(remarkRehype, {
    // What looks like HTML is text of the bulletin: shown as it stands, never run and never lost.
    handlers: { html: (_state, node: Html) => ({ type: 'text', value: node.value }) },
  })
  .use(rehypeSanitize, schema)
  .freeze();
const processor = parser().use(tables).use(rehypeStringify).freeze();

/** Renders one article's or issue's Markdown. */
export function renderMarkdown(markdown: string): string {
  return String(processor.processSync(markdown));
}

/** The same for a page, where each paragraph has an address; `name` says what a link to it is called. */
export function pageRenderer(name: (number: number) => string): (markdown: string) => string {
  const forPages = parser().use(tables).use(paragraphAddresses, name).use(rehypeStringify).freeze();
  return (markdown) => String(forPages.processSync(markdown));
}

/** The texts of a Markdown body, paragraph by paragraph, as a reader sees them. */
export function paragraphsOf(markdown: string): string[] {
  const paragraphs: string[] = [];
  collect(parser.runSync(parser.parse(markdown)), paragraphs);
  return paragraphs.map((paragraph) => paragraph.trim()).filter(Boolean);
}

type Node = { type: string; tagName?: string; value?: string; children?: Node[] };

function collect(node: Node, paragraphs: string[]): void {
  let open = false;
  for (const child of node.children ?? []) {
    if (child.type === 'text' || PHRASING.has(child.tagName ?? '')) {
      const before = open ? paragraphs.pop() : '';
      paragraphs.push(before + textOf(child));
      open = true;
    } else {
      collect(child, paragraphs);
      open = false;
    }
  }
}

function textOf(node: Node): string {
  if (node.tagName === 'br') return '\n';
  return node.value ?? node.children?.map(textOf).join('') ?? '';
}
