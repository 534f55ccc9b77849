/** All signs that a line shows together with the one before it. */
import type { LinkRule } from '../evidence.ts';
import { blankLine } from './blank-line.ts';
import { bracketAcross } from './bracket-across.ts';
import { captionApart } from './caption-apart.ts';
import { colophonRun } from './colophon-run.ts';
import { columnBreak } from './column-break.ts';
import { columnFit } from './column-fit.ts';
import { contentsRun } from './contents-run.ts';
import { creditAbove } from './credit-above.ts';
import { creditCloses } from './credit-closes.ts';
import { enumeration } from './enumeration.ts';
import { headingLines } from './heading-lines.ts';
import { headlineThenText } from './headline-then-text.ts';
import { imprint } from './imprint.ts';
import { knownCreditRule } from './known-credit.ts';
import { labelledLine } from './labelled-line.ts';
import { lowerCase } from './lower-case.ts';
import { nameAbove } from './name-above.ts';
import { nesting } from './nesting.ts';
import { numberRestarts } from './number-restarts.ts';
import { numbersNest } from './numbers-nest.ts';
import { parallel } from './parallel.ts';
import { salutationRule } from './salutation.ts';
import { sectionOpens } from './section-opens.ts';
import { subhead } from './subhead.ts';
import { subtitleRule } from './subtitle.ts';
import { tableRow } from './table-row.ts';
import { turn } from './turn.ts';
import { typefaceLink } from './typeface.ts';
import { unfinished } from './unfinished.ts';
import { wholeLine } from './whole-line.ts';
import { wordAcross } from './word-across.ts';
import { wrappedHeadline } from './wrapped-headline.ts';

export const linkRules: Record<string, LinkRule> = {
  unfinished,
  'whole line': wholeLine,
  'word across': wordAcross,
  'bracket across': bracketAcross,
  'lower case': lowerCase,
  subhead,
  'table row': tableRow,
  enumeration,
  'labelled line': labelledLine,
  'blank line': blankLine,
  'column fit': columnFit,
  'column break': columnBreak,
  'headline then text': headlineThenText,
  nesting,
  'numbers nest': numbersNest,
  'number restarts': numberRestarts,
  parallel,
  turn,
  salutation: salutationRule,
  'section opens': sectionOpens,
  'caption apart': captionApart,
  'credit above': creditAbove,
  'name above': nameAbove,
  'credit closes': creditCloses,
  'known credit': knownCreditRule,
  subtitle: subtitleRule,
  'wrapped headline': wrappedHeadline,
  'heading lines': headingLines,
  'contents run': contentsRun,
  'colophon run': colophonRun,
  imprint,
  typeface: typefaceLink,
};
