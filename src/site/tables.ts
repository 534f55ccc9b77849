/** Shows a paragraph that is a table in Markdown as a table; its words stay as they are. */
import type { Element, ElementContent, Root } from 'hast';
import { isDelimiter, isMarkdownRow } from '../2-lines/table.ts';

/** A rehype plugin: `| 项目 | 一季度 |⏎|---|---|⏎| 展览 | 96.8% |` in one paragraph becomes a figure that holds a table. */
export function tables() {
  return (tree: Root) => {
    for (const [at, child] of tree.children.entries()) {
      const rows = child.type === 'element' ? rowsOf(child) : undefined;
      if (rows) tree.children[at] = figureOf(rows);
    }
  };
}

/** The rows of a paragraph that holds a table and nothing else, its head first. */
function rowsOf({ tagName, children }: Element): string[] | undefined {
  const [text, ...others] = children;
  if (tagName !== 'p' || text?.type !== 'text' || others.length > 0) return undefined;
  const [head = '', delimiter = '', ...body] = text.value.split('\n').map((line) => line.trim());
  const isTable = isDelimiter(delimiter) && [head, ...body].every(isMarkdownRow);
  return isTable ? [head, ...body] : undefined;
}

function figureOf([head = '', ...body]: readonly string[]): Element {
  const parts = [
    element('thead', [rowOf(head, 'th', { scope: 'col' })]),
    element(
      'tbody',
      body.map((row) => rowOf(row, 'td')),
    ),
  ];
  return element('figure', [element('table', parts)]);
}

function rowOf(row: string, tagName: string, properties: Element['properties'] = {}): Element {
  const cells = row.slice(1, -1).split('|');
  return element(
    'tr',
    cells.map((cell) => ({
      ...element(tagName, [{ type: 'text', value: cell.trim() }]),
      properties,
    })),
  );
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
