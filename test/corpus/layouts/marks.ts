import * as colophons from '../setting/colophons.ts';
import * as credits from '../setting/credits.ts';
import { layout } from '../setting/layout.ts';
import { bracketedYear, oneNumberLine, publisherAndDate } from '../setting/mastheads.ts';
import {
  after,
  aroundHeadings,
  beforeArticles,
  between,
  calm,
  chineseNumbered,
  grouped,
  indented,
  inParentheses,
  listed,
  nowhere,
  numbered,
} from '../setting/parts.ts';

/** Marks that set off sections and headlines. */
export const marks = [
  layout('brackets and dots', () => ({
    masthead: oneNumberLine,
    contents: listed('本期要目', 'full', '●'),
    subsection: between('〖', '〗'),
    headline: after('●'),
    blanks: beforeArticles,
  })),
  layout('stars and squares', () => ({
    contents: listed('本期目录', 'shortened', '■ '),
    section: between('★ ', ' ★'),
    subsection: between('◇ ', ' ◇'),
    headline: after('■ '),
    paragraph: indented,
    blanks: nowhere,
  })),
  layout('lenticular brackets and diamonds', () => ({
    contents: grouped('目 录', '〖', '〗', '◆'),
    section: between('〖', '〗'),
    headline: after('◆'),
    credit: credits.suppliedBy,
  })),
  layout('diamond sections, bare headlines', () => ({
    contents: listed('目录', 'sections', '◇ '),
    section: between('◇ ', ''),
    title: calm,
    paragraph: indented,
    blanks: aroundHeadings,
  })),
  layout('square sections, numbers that restart', () => ({
    masthead: bracketedYear,
    contents: numbered('本期目录', 'full', '. '),
    section: between('■ ', ''),
    headline: (title, { inSection }) => [`${inSection}. ${title}`],
    blanks: aroundHeadings,
  })),
  layout('numbers on three levels', () => ({
    contents: null,
    section: chineseNumbered,
    headline: inParentheses,
    credit: credits.sourceLabel,
    colophon: colophons.ruled,
  })),
  layout('numbers through the issue, no sections', () => ({
    masthead: publisherAndDate,
    contents: numbered('目录', 'full', '、'),
    section: null,
    headline: (title, { inIssue }) => [`${inIssue}、${title}`],
    paragraph: indented,
    blanks: nowhere,
  })),
  layout(
    'arrows and circled numbers',
    () => ({
      contents: listed('导读', 'incomplete', '▶ '),
      section: between('▌', ''),
      headline: (title, { inSection }) => [`${String.fromCodePoint(0x245f + inSection)} ${title}`],
      credit: credits.suppliedBy,
      blanks: aroundHeadings,
    }),
    { heldOut: true },
  ),
];
