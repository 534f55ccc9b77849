/** The signs by which a body out of order is read: those that expect no headline above a text. */
import type { LineRule, LinkRule } from '../evidence.ts';
import { blankLine } from '../links/blank-line.ts';
import { bracketAcross } from '../links/bracket-across.ts';
import { colophonRun } from '../links/colophon-run.ts';
import { columnFit } from '../links/column-fit.ts';
import { contentsRun } from '../links/contents-run.ts';
import { enumeration } from '../links/enumeration.ts';
import { imprint } from '../links/imprint.ts';
import { lowerCase } from '../links/lower-case.ts';
import { tableRow as tableRows } from '../links/table-row.ts';
import { wordAcross } from '../links/word-across.ts';
import { bullet } from '../rules/bullet.ts';
import { colophon } from '../rules/colophon.ts';
import { contentsEntry } from '../rules/contents-entry.ts';
import { contentsTitle } from '../rules/contents-title.ts';
import { displayRun } from '../rules/display-run.ts';
import { echo } from '../rules/echo.ts';
import { ending } from '../rules/ending.ts';
import { head } from '../rules/head.ts';
import { inside } from '../rules/inside.ts';
import { length } from '../rules/length.ts';
import { masthead } from '../rules/masthead.ts';
import { newsOpening } from '../rules/news-opening.ts';
import { point } from '../rules/point.ts';
import { saying } from '../rules/saying.ts';
import { tableRow } from '../rules/table-row.ts';
import { aside } from './aside.ts';
import { asideAcross } from './aside-across.ts';
import { bare } from './bare.ts';
import { besideLabel } from './beside-label.ts';
import { colonBreak } from './colon-break.ts';
import { column } from './column.ts';
import { firstLine } from './first-line.ts';
import { flushOpening } from './flush-opening.ts';
import { fullLine } from './full-line.ts';
import { interrupts } from './interrupts.ts';
import { labelRule } from './label.ts';
import { maker } from './maker.ts';
import { opensBelow } from './opens-below.ts';
import { pageFoot } from './page-foot.ts';
import { pageTop } from './page-top.ts';
import { prior } from './prior.ts';
import { recurringSection } from './recurring-section.ts';
import { setIn } from './set-in.ts';
import { shortOfColumn } from './short-of-column.ts';
import { stopsShort } from './stops-short.ts';
import { storyOpening } from './story-opening.ts';
import { title } from './title.ts';
import { uncut } from './uncut.ts';
import { unended } from './unended.ts';

export const columnLineRules: Record<string, LineRule> = {
  prior,
  head,
  ending,
  inside,
  length,
  'section style': recurringSection,
  bullet,
  'contents title': contentsTitle,
  'contents entry': contentsEntry,
  echo,
  masthead,
  'news opening': newsOpening,
  point,
  'display run': displayRun,
  saying,
  'table row': tableRow,
  colophon,
  bare,
  column,
  'colon break': colonBreak,
  aside,
  'first line': firstLine,
  'full line': fullLine,
  'beside label': besideLabel,
  interrupts,
  'set in': setIn,
  uncut,
  label: labelRule,
  title,
  maker,
  'page top': pageTop,
  'page foot': pageFoot,
  'story opening': storyOpening,
};

export const columnLinkRules: Record<string, LinkRule> = {
  'word across': wordAcross,
  'bracket across': bracketAcross,
  'lower case': lowerCase,
  'table rows': tableRows,
  enumeration,
  'blank line': insideStories(blankLine),
  'column fit': insideStories(columnFit),
  'contents run': contentsRun,
  'colophon run': colophonRun,
  imprint,
  unended,
  'opens below': opensBelow,
  'aside across': asideAcross,
  'flush opening': flushOpening,
  'short of column': shortOfColumn,
  'stops short': stopsShort,
};

/** Blank lines part stories and headlines here; only where they part all paragraphs too do they tell. */
function insideStories(rule: LinkRule): LinkRule {
  return (survey, index) => rule({ ...survey, blankLinesPart: survey.blankLinesAlonePart }, index);
}
