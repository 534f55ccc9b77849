import * as credits from '../setting/credits.ts';
import { withoutIndent } from '../setting/fit.ts';
import { layout } from '../setting/layout.ts';
import { bracketedYear, compiledBy, oneNumberLine } from '../setting/mastheads.ts';
import {
  after,
  aroundHeadings,
  balanced,
  broken,
  centredHeadline,
  everywhere,
  folios,
  indented,
  leaders,
  listed,
  nowhere,
} from '../setting/parts.ts';
import { centre } from '../setting/wrap.ts';

const middle = (width: number, space: '\u3000' | ' ') => (line: string) =>
  centre(line, width, space);

/** Centred headlines, indented paragraphs, lines broken at a column's width. */
export const wrapped = [
  layout('centred with full-width spaces', () => ({
    mastheadLine: middle(80, '　'),
    contents: leaders('目　　录', 'full', '…'),
    section: (name) => [centre(`★ ${name} ★`, 80, '　')],
    headline: centredHeadline(60, 80, '　'),
    paragraph: indented,
    blanks: nowhere,
  })),
  layout('centred with spaces', () => ({
    mastheadLine: middle(76, ' '),
    contents: listed('本期要目', 'full', '    ● '),
    headline: centredHeadline(48, 76, ' '),
    paragraph: (text) => [`    ${text}`],
    blanks: nowhere,
  })),
  layout('broken lines with indents', (_, random) => {
    const han = random.int(20, 45);
    return {
      masthead: oneNumberLine,
      headline: (title) => balanced(title, han * 2 - 4),
      paragraph: broken(han, '　　'),
      blanks: nowhere,
    };
  }),
  layout('broken lines, centred headlines of several lines', (_, random) => {
    const han = random.int(24, 40);
    return {
      masthead: bracketedYear,
      mastheadLine: middle(han * 2, '　'),
      contents: null,
      section: (name) => [`◇${name}◇`],
      headline: centredHeadline(han + 6, han * 2, '　'),
      paragraph: broken(han, '　　'),
      blanks: nowhere,
      credit: credits.supplyLabel,
    };
  }),
  layout('broken lines, indents lost', (_, random) => {
    const han = random.int(24, 45);
    return {
      headline: (title) => balanced(title, han * 2 - 8),
      paragraph: broken(han, ''),
      fit: withoutIndent(han),
      blanks: aroundHeadings,
    };
  }),
  layout('broken lines, indents lost, marked headlines, folios', (_, random) => {
    const han = random.int(26, 42);
    return {
      masthead: compiledBy,
      contents: listed('本期要目', 'full', '◆ '),
      headline: after('◆ '),
      paragraph: broken(han, ''),
      fit: withoutIndent(han),
      blanks: aroundHeadings,
      pages: folios(28, (page) => `— ${page} —`),
    };
  }),
  layout(
    'a blank line after every broken line',
    (_, random) => {
      const han = random.int(22, 38);
      return {
        mastheadLine: middle(han * 2, '　'),
        headline: centredHeadline(han * 2 - 8, han * 2, '　'),
        paragraph: (text) =>
          broken(han, '　　')(text).flatMap((line, index) => (index === 0 ? [line] : ['', line])),
        blanks: everywhere,
      };
    },
    { heldOut: true },
  ),
];
