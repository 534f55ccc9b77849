import * as colophons from '../setting/colophons.ts';
import * as credits from '../setting/credits.ts';
import { layout } from '../setting/layout.ts';
import * as mastheads from '../setting/mastheads.ts';
import { after, beforeArticles, indented, leaders, listed, nowhere } from '../setting/parts.ts';

/** Mastheads, each with a body that gives no further trouble. */
export const mastheadLayouts = [
  layout('masthead: year in brackets', () => ({
    masthead: mastheads.bracketedYear,
    contents: leaders('目录', 'full', '…'),
    paragraph: indented,
  })),
  layout('masthead: compiled by', () => ({
    masthead: mastheads.compiledBy,
    paragraph: indented,
    colophon: colophons.oneLine,
    blanks: beforeArticles,
  })),
  layout('masthead: publisher and date on one line', () => ({
    masthead: mastheads.publisherAndDate,
    headline: after('● '),
    credit: credits.suppliedBy,
    colophon: colophons.ruled,
  })),
  layout('masthead: whole number only', () => ({ masthead: mastheads.wholeNumberOnly })),
  layout('masthead: full-width digits', () => ({
    masthead: mastheads.fullWidthDigits,
    paragraph: indented,
    blanks: nowhere,
  })),
  layout('masthead: Chinese digits', () => ({
    masthead: mastheads.chineseDigits,
    contents: listed('本期要目', 'full', '◆'),
    headline: after('◆'),
  })),
  layout('masthead: volume and number', () => ({
    masthead: mastheads.volumeAndChineseName,
    contents: listed('In this issue', 'full', '- '),
  })),
  layout('masthead: everything on one line', () => ({
    masthead: mastheads.oneLine,
    paragraph: indented,
    blanks: beforeArticles,
  })),
  layout(
    'masthead: red heading',
    () => ({
      masthead: mastheads.redHeading,
      section: null,
      credit: null,
      paragraph: indented,
      colophon: colophons.ruled,
    }),
    { heldOut: true },
  ),
];
