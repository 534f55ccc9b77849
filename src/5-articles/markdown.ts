/** Paragraphs → Markdown, written from a tree so that no character of theirs turns into syntax. */
import type { Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified().use(remarkStringify).freeze();

/** Writes plain-text paragraphs as Markdown that says exactly the same. */
export function toMarkdown(paragraphs: readonly string[]): string {
  const tree: Root = {
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  };
  return writer.stringify(tree);
}
