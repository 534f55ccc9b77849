import * as colophons from '../setting/colophons.ts';
import { suppliedBy } from '../setting/credits.ts';
import { layout } from '../setting/layout.ts';
import { bracketedYear, oneNumberLine } from '../setting/mastheads.ts';
import {
  aroundHeadings,
  balanced,
  beforeArticles,
  between,
  calm,
  grouped,
  listed,
  nowhere,
  silentCuts,
} from '../setting/parts.ts';
import { spacedDigits } from '../setting/spelling.ts';

const bare = (name: string) => [name];

/** Each paragraph on one line, headlines without any mark. */
export const plainLines = [
  layout('plain lines with blank lines', (_, random) => ({
    contents: listed('目录提要', random.pick(['full', 'sections']), '- '),
    title: calm,
    pages: silentCuts(26),
    respell: spacedDigits,
  })),
  layout('plain lines without blank lines', () => ({ blanks: nowhere })),
  layout('headline directly above its text', () => ({
    masthead: bracketedYear,
    contents: listed('本期目录', 'full', ''),
    blanks: beforeArticles,
  })),
  layout('blank lines around headlines only', () => ({
    contents: listed('目　录', 'full', '· '),
    section: between('〖', '〗'),
    blanks: aroundHeadings,
    colophon: colophons.oneLine,
  })),
  layout('no sections, no credits, no contents', () => ({
    contents: null,
    section: null,
    credit: null,
    title: calm,
    colophon: colophons.none,
  })),
  layout('no sections, no credits, no blank lines', () => ({
    masthead: oneNumberLine,
    contents: listed('目录', 'full', '● '),
    section: null,
    credit: null,
    blanks: nowhere,
  })),
  layout('section names without marks', () => ({
    contents: grouped('本期目录', '', '', '  - '),
    section: bare,
    credit: suppliedBy,
    title: calm,
  })),
  layout('headlines on two lines', () => ({
    contents: listed('目录提要', 'shortened', '- '),
    headline: (title) => balanced(title, 44),
    title: calm,
  })),
];
