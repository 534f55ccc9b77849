import * as colophons from '../setting/colophons.ts';
import * as credits from '../setting/credits.ts';
import { layout } from '../setting/layout.ts';
import {
  after,
  aroundHeadings,
  balanced,
  beforeArticles,
  broken,
  calm,
  indented,
  leaders,
  listed,
  nowhere,
} from '../setting/parts.ts';
import { columns } from '../setting/wrap.ts';

const toTheRight = (width: number) => (line: string) =>
  ' '.repeat(Math.max(4, width - columns(line))) + line;

/** Where and how the organizations are named. */
export const creditLayouts = [
  layout('supplied by, at the end', () => ({
    credit: credits.suppliedBy,
    contents: listed('目录提要', 'incomplete', '- '),
    title: calm,
  })),
  layout('label in brackets, at the end', () => ({
    credit: credits.supplyLabel,
    paragraph: indented,
    blanks: nowhere,
  })),
  layout('source in brackets, at the end', () => ({
    credit: credits.sourceLabel,
    headline: after('● '),
    contents: listed('目录提要', 'shuffled', '● '),
    blanks: beforeArticles,
  })),
  layout('credit on its own line', () => ({
    credit: credits.onOwnLine,
    creditLine: toTheRight(76),
    paragraph: indented,
    blanks: nowhere,
  })),
  layout('label on its own line, broken lines', (_, random) => {
    const han = random.int(28, 40);
    return {
      credit: credits.supplyLine,
      creditLine: toTheRight(han * 2),
      headline: (title) => balanced(title, han * 2 - 4),
      paragraph: broken(han, '　　'),
      blanks: aroundHeadings,
    };
  }),
  layout('source line under the headline', () => ({
    credit: credits.belowHeadline,
    contents: leaders('目录', 'full', '.'),
    blanks: aroundHeadings,
    colophon: colophons.oneLine,
  })),
  layout('supply line under the headline, blank lines', () => ({
    credit: credits.supplyBelowHeadline,
    headline: after('■'),
  })),
  layout(
    'source line above the headline',
    () => ({
      credit: credits.aboveHeadline,
      blanks: (before, next) => (before === 'label' ? 0 : aroundHeadings(before, next)),
    }),
    { heldOut: true },
  ),
];
