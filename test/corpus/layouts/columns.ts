import type { MadeUpIssue } from '../articles.ts';
import type { Random } from '../random.ts';
import { type ColumnStyle, setColumns } from '../setting/columns.ts';
import type { Layout } from '../setting/layout.ts';
import { bracketedYear, compiledBy, fiveLines } from '../setting/mastheads.ts';

const plain: ColumnStyle = {
  masthead: fiveLines,
  colophon: true,
  stories: [2, 4],
  orders: ['texts first', 'between'],
  column: [16, 36],
  headline: 30,
  labels: 'none',
  aside: '',
  lostIndents: true,
  between: () => '\n',
  pageGap: 4,
};

const sometimes = (random: Random) => (random.chance(0.4) ? '\n\n' : '\n');

function outOfOrder(name: string, style: Partial<ColumnStyle>, heldOut = false): Layout {
  return {
    name: `columns: ${name}`,
    heldOut,
    outOfOrder: true,
    language: 'zh-Hans',
    set: (issue: MadeUpIssue, random: Random) => setColumns(issue, { ...plain, ...style }, random),
  };
}

/** Pages of several columns that a program read in the wrong order. */
export const columnLayouts: readonly Layout[] = [
  outOfOrder('texts before headlines', { orders: ['texts first'] }),
  outOfOrder('texts before headlines, a blank line after every line', {
    orders: ['texts first'],
    headline: 14,
    masthead: null,
    colophon: false,
    between: () => '\n\n',
  }),
  outOfOrder('headlines between, blank lines anywhere', {
    orders: ['between'],
    headline: 18,
    between: sometimes,
  }),
  outOfOrder('labels beside wrapped headlines', {
    labels: 'one place',
    headline: 14,
    aside: '    ',
    masthead: compiledBy,
  }),
  outOfOrder('labels above, below and twice', {
    labels: 'repeated',
    headline: 16,
    aside: '    ',
    between: sometimes,
    masthead: null,
  }),
  outOfOrder('narrow columns, no indents, some pages in order', {
    orders: ['texts first', 'between', 'in order'],
    lostIndents: false,
    column: [15, 24],
    headline: 14,
    masthead: bracketedYear,
  }),
  outOfOrder(
    'headlines first, labels, kept aside',
    {
      orders: ['headlines first', 'texts first'],
      labels: 'any place',
      headline: 20,
      lostIndents: false,
      masthead: null,
      between: () => '\n\n',
    },
    true,
  ),
  outOfOrder(
    'labels, some pages in order, kept aside',
    {
      orders: ['between', 'texts first', 'in order'],
      labels: 'one place',
      aside: '  ',
      column: [18, 30],
      between: sometimes,
      pageGap: 3,
    },
    true,
  ),
];
