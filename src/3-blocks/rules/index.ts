/** All signs that a single line can show. The table is the algorithm: a rule counts by standing here. */
import type { LineRule } from '../evidence.ts';
import { apart } from './apart.ts';
import { bullet } from './bullet.ts';
import { capitals } from './capitals.ts';
import { caption } from './caption.ts';
import { colophon } from './colophon.ts';
import { contentsBlockRule } from './contents-block.ts';
import { contentsEntry } from './contents-entry.ts';
import { contentsTitle } from './contents-title.ts';
import { creditLineRule } from './credit-line.ts';
import { dayRule } from './day.ts';
import { dialogue } from './dialogue.ts';
import { displayRun } from './display-run.ts';
import { echo } from './echo.ts';
import { ending } from './ending.ts';
import { habit } from './habit.ts';
import { happening } from './happening.ts';
import { head } from './head.ts';
import { headingLevel } from './heading-level.ts';
import { headingMark } from './heading-mark.ts';
import { headlineShape } from './headline-shape.ts';
import { headlineStyleRule } from './headline-style.ts';
import { indent } from './indent.ts';
import { inside } from './inside.ts';
import { labelled } from './labelled.ts';
import { length } from './length.ts';
import { listItem } from './list-item.ts';
import { listMark } from './list-mark.ts';
import { listed } from './listed.ts';
import { masthead } from './masthead.ts';
import { newsOpening } from './news-opening.ts';
import { numbered } from './numbered.ts';
import { parenthesizedRule } from './parenthesized.ts';
import { point } from './point.ts';
import { prior } from './prior.ts';
import { profileRule } from './profile.ts';
import { ruled } from './ruled.ts';
import { runIn } from './run-in.ts';
import { saying } from './saying.ts';
import { sectionNameRule } from './section-name.ts';
import { sectionStyleRule } from './section-style.ts';
import { spelled } from './spelled.ts';
import { tableRow } from './table-row.ts';
import { titleCase } from './title-case.ts';
import { typeface } from './typeface.ts';
import { unnamed } from './unnamed.ts';
import { wrapped } from './wrapped.ts';

export const lineRules: Record<string, LineRule> = {
  prior,
  head,
  ending,
  inside,
  length,
  'heading mark': headingMark,
  'heading level': headingLevel,
  'section style': sectionStyleRule,
  bullet,
  numbered,
  'section name': sectionNameRule,
  day: dayRule,
  'contents title': contentsTitle,
  'contents block': contentsBlockRule,
  'contents entry': contentsEntry,
  echo,
  spelled,
  unnamed,
  masthead,
  'news opening': newsOpening,
  parenthesized: parenthesizedRule,
  point,
  'headline style': headlineStyleRule,
  'display run': displayRun,
  'headline shape': headlineShape,
  saying,
  dialogue,
  happening,
  labelled,
  caption,
  'list item': listItem,
  'list mark': listMark,
  listed,
  'table row': tableRow,
  'title case': titleCase,
  typeface,
  capitals,
  ruled,
  'run in': runIn,
  habit,
  apart,
  indent,
  'credit line': creditLineRule,
  colophon,
  wrapped,
  profile: profileRule,
};
