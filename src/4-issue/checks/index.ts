/** All that is checked in a read issue. The table is the list: a check counts by standing here. */
import type { Check } from './check.ts';
import { colophonInside } from './colophon-inside.ts';
import { columnWithoutSection } from './column-without-section.ts';
import { columnsOutOfOrder } from './columns-out-of-order.ts';
import { contentsNotFound } from './contents-not-found.ts';
import { creditInside } from './credit-inside.ts';
import { creditRefused } from './credit-refused.ts';
import { factsInside } from './facts-inside.ts';
import { headlineBeyondContents } from './headline-beyond-contents.ts';
import { headlineEndsInSender } from './headline-ends-in-sender.ts';
import { headlineNotInContents } from './headline-not-in-contents.ts';
import { headlineUnfinished } from './headline-unfinished.ts';
import { headlineWithoutText } from './headline-without-text.ts';
import { lineBetweenPages } from './line-between-pages.ts';
import { missedHeadline } from './missed-headline.ts';
import { numberingSkips } from './numbering-skips.ts';
import { paragraphCut } from './paragraph-cut.ts';
import { runningHeadInside } from './running-head-inside.ts';
import { sectionLikeSentence } from './section-like-sentence.ts';
import { sectionWithoutArticle } from './section-without-article.ts';
import { sharedStory } from './shared-story.ts';
import { textBeginsInside } from './text-begins-inside.ts';
import { textUnfinished } from './text-unfinished.ts';
import { textWithoutHeadline } from './text-without-headline.ts';
import { unlikelySender } from './unlikely-sender.ts';
import { unsureMatch } from './unsure-match.ts';
import { unsureReading } from './unsure-reading.ts';

export const checks: readonly Check[] = [
  columnsOutOfOrder,
  contentsNotFound,
  headlineNotInContents,
  headlineBeyondContents,
  headlineEndsInSender,
  sectionWithoutArticle,
  sectionLikeSentence,
  columnWithoutSection,
  headlineWithoutText,
  headlineUnfinished,
  numberingSkips,
  textWithoutHeadline,
  textBeginsInside,
  textUnfinished,
  paragraphCut,
  missedHeadline,
  creditRefused,
  creditInside,
  unlikelySender,
  factsInside,
  colophonInside,
  runningHeadInside,
  lineBetweenPages,
  sharedStory,
  unsureMatch,
  unsureReading,
];
