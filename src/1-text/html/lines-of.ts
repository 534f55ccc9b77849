/** A page's tree → lines: a block, a line break and a row of a table each end one. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { joinCells, joinRuns, paragraphIndent, type Run } from '../runs.ts';
import type { SetLine } from '../set-text.ts';
import { isHidden, plainStyle, type Style, styleInside } from './style.ts';

const words = (names: string) => new Set(names.split(' '));
/** Text of these is not for readers, or stands for something that is no text. */
const silent = words(
  'head script style noscript template title iframe object embed canvas audio video svg math ' +
    'select textarea button input rp',
);
/** All other elements stand in a line of text. */
const blocks = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ' +
    'ol optgroup p pre search section summary table tbody tfoot thead ul',
);

/** The lines of a page, in the order of its source. */
export function linesOf(page: Root): SetLine[] {
  return linesIn(page.children, plainStyle);
}

type Nodes = readonly (RootContent | ElementContent)[];

function linesIn(nodes: Nodes, style: Style): SetLine[] {
  const lines: SetLine[] = [];
  const numbers = new Map<Element, string>();
  let runs: Run[] = [];
  let opensBlock = true;
  const endLine = (inside: Style, endsBlock = true) => {
    const line = joinRuns(runs);
    const text = inside.preformatted ? line.text.trimEnd() : collapse(line.text);
    const isFirst = opensBlock;
    runs = [];
    opensBlock = endsBlock || (opensBlock && text.trim() === '');
    if (text.trim() === '') return;
    const lead = isFirst && inside.indented && !/^\s/u.test(text) ? paragraphIndent : '';
    const { level, centred } = inside;
    lines.push({ ...line, text: lead + text, level, centred });
  };
  const visit = (inner: Nodes, inside: Style) => {
    for (const node of inner) {
      if (node.type === 'text') write(node.value, inside);
      else if (node.type === 'element') visitElement(node, inside);
    }
  };
  const write = (value: string, { bold, size, preformatted, ...inside }: Style) => {
    const pieces = preformatted ? value.split('\n') : [value];
    pieces.forEach((text, index) => {
      if (index > 0) endLine({ ...inside, preformatted }, false);
      runs.push({ text, bold, size });
    });
  };
  const visitElement = (element: Element, outside: Style) => {
    const { tagName, children } = element;
    if (silent.has(tagName) || isHidden(element)) return;
    if (tagName === 'br') return endLine(outside, false);
    const inside = styleInside(element, outside);
    if (tagName === 'tr') {
      endLine(outside);
      lines.push(...rowOf(children, inside));
    } else if (blocks.has(tagName)) {
      endLine(outside);
      const number = numbers.get(element);
      if (number) runs.push({ text: number, bold: inside.bold, size: inside.size });
      if (tagName === 'ol') numberItems(element, numbers);
      visit(children, inside);
      endLine(inside);
    } else visit(children, inside);
  };
  visit(nodes, style);
  endLine(style);
  return lines;
}

/** Notes the numbers that a browser prints before the items of a list. */
function numberItems({ children, properties }: Element, numbers: Map<Element, string>): void {
  if ((properties.type ?? '1') !== '1' || /list-style/iu.test(String(properties.style))) return;
  let number = Number(properties.start ?? 1);
  for (const item of children) {
    if (item.type !== 'element' || item.tagName !== 'li') continue;
    numbers.set(item, `${number}. `);
    number++;
  }
}

function rowOf(cells: Nodes, style: Style): SetLine[] {
  const elements = cells.filter((cell) => cell.type === 'element' && !isHidden(cell));
  return joinCells(
    (elements as Element[]).map((cell) => linesIn(cell.children, styleInside(cell, style))),
  );
}

const between = /[ \t\r\n\f]+/gu;
const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

/** White space of the source is one space, and none where the source breaks a line of Chinese. */
function collapse(text: string): string {
  const single = text.replace(between, (space, at: number) => {
    const broken = /[\r\n]/u.test(space);
    const before = text[at - 1] ?? '';
    const after = text[at + space.length] ?? '';
    return broken && han.test(before) && han.test(after) ? '' : ' ';
  });
  return single.replace(/^ | $/gu, '');
}
