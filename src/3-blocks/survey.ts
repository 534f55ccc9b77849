/** What the rules need to know of the bulletin as a whole, found before any line is read. */

import { isContentsTitle } from '../2-lines/contents/title.ts';
import type { Page, PrintedLine } from '../2-lines/printed.ts';
import { bareWords, type Credits, type Profile } from '../2-lines/profile.ts';
import { colophonLabel } from './signs/colophon.ts';
import { namesOnly } from './signs/known-credit.ts';
import { headsPost } from './signs/masthead.ts';
import { type Apart, setApart } from './survey/apart.ts';
import { bareCredits } from './survey/bare-credits.ts';
import { colophonStart } from './survey/colophon-start.ts';
import { columnWidths } from './survey/columns.ts';
import { contentsBlock } from './survey/contents-block.ts';
import { creditEnds } from './survey/credits.ts';
import { creditsAbove } from './survey/credits-above.ts';
import { creditsBelow } from './survey/credits-below.ts';
import { dashedNames } from './survey/dashed-names.ts';
import { daysAbove } from './survey/days.ts';
import { isDisplay } from './survey/display.ts';
import { type DisplayRun, findDisplayRuns } from './survey/display-runs.ts';
import { type Echoes, findEchoes } from './survey/echoes.ts';
import { fullFirstLines } from './survey/first-lines.ts';
import { blankLinesAlonePart, blankLinesPart } from './survey/gaps.ts';
import type { Habits } from './survey/habits.ts';
import {
  type GroupHeading,
  groupHeading,
  type HeadingLevels,
  headingLevels,
} from './survey/heading-levels.ts';
import { cutsHeadlines } from './survey/headline-lines.ts';
import { headlineStyle } from './survey/headline-style.ts';
import { isParagraphIndent } from './survey/indents.ts';
import { listedNames } from './survey/listed.ts';
import { mastheadEnd, mastheadNumber } from './survey/masthead-end.ts';
import { type Named, namedHeadings } from './survey/named.ts';
import { namesAbove } from './survey/names-above.ts';
import { namesTold } from './survey/names-told.ts';
import { findPoints } from './survey/points.ts';
import { isProse } from './survey/prose.ts';
import { numberRestarts } from './survey/restarts.ts';
import { namedSections, sectionStyles } from './survey/section-style.ts';
import { isColumnStyle, sendersIn, setsOffClosing } from './survey/sender-style.ts';
import { sendersBelow } from './survey/senders-below.ts';
import { speakerLines } from './survey/speakers.ts';
import { type Spelled, spelledHeadlines } from './survey/spelled.ts';
import { tableRows } from './survey/table-rows.ts';
import { usesTitleCase } from './survey/title-case.ts';
import { isTypeset } from './survey/typeface.ts';
import { uncutLines, wholeLines } from './survey/whole-lines.ts';

export interface Survey {
  source: string;
  lines: readonly PrintedLine[];
  /** The entries of the printed contents, as far as they are set alike. */
  contents: { start: number; end: number } | undefined;
  /** The first line that is certainly prose; masthead and contents stand before it. */
  firstProse: number;
  /** The first line that prints a number or a date of the masthead; title and publisher stand above it. */
  mastheadNumber: number;
  /** For each line, the width of the column it is wrapped in; absent where text is not wrapped. */
  columns: readonly (number | undefined)[];
  /** Lines that say the same: printed contents and what they name. */
  echoes: Echoes;
  /** What the headlines that the contents name tell of others. */
  named: Named;
  /** What the blank lines around a line make of it. */
  apart: ReadonlyMap<number, Apart>;
  /** Lines of headlines that the contents spell out in one. */
  spelled: ReadonlyMap<number, Spelled>;
  /** For each line, whether a credit ends on it. */
  creditEnds: readonly boolean[];
  /** The line that bears a credit's label, but opens the colophon. */
  colophonStart: number | undefined;
  /** Credits of this bulletin stand above its headlines. */
  creditsAbove: boolean;
  /** Credits of this bulletin stand right below its headlines, and so close no text. */
  creditsBelow: boolean;
  /** Paragraphs of this bulletin open with an indent of two Han characters. */
  indented: boolean;
  /** They open without one, and none was lost. */
  fullFirstLines: boolean;
  /** Each paragraph stands on one line, and the ends of pages, which alone cut it, are shown. */
  wholeLines: boolean;
  /** Each paragraph stands on one line, and nothing cuts any. */
  uncutLines: boolean;
  /** Blank lines, and nothing else, part the paragraphs of wrapped text. */
  blankLinesPart: boolean;
  /** They do so even inside the stories of a body out of order. */
  blankLinesAlonePart: boolean;
  /** How this bulletin sets its sections off. */
  sectionStyle: string | undefined;
  /** How it sets off the columns within them. */
  columnStyle: string | undefined;
  /** Lines above headlines that the contents name: sections for certain. */
  namedSections: ReadonlySet<number>;
  /** How this bulletin sets its headlines off; `bare` where nothing does. */
  headlineStyle: string | undefined;
  /** Most headlines of this bulletin stand on several lines. */
  cutsHeadlines: boolean;
  /** Lines that stand between texts and have no punctuation. */
  displayRuns: ReadonlyMap<number, DisplayRun>;
  /** Lines that are numbered points inside an article. */
  points: ReadonlySet<number>;
  /** Lines at which somebody speaks in an interview. */
  speakers: ReadonlySet<number>;
  /** Lines that are names in a list which a sentence announces. */
  listedNames: ReadonlySet<number>;
  /** Lines that are rows of tables. */
  tableRows: ReadonlySet<number>;
  /** Lines at which the numbering of headlines begins anew below a section's name. */
  restarts: ReadonlySet<number>;
  /** Lines of bare names that stand above the headlines of what they sent in. */
  namesAbove: ReadonlySet<number>;
  /** Lines of names behind dashes that close texts. */
  dashedNames: ReadonlySet<number>;
  /** Lines that say a day and nothing else, above the stories of that day. */
  daysAbove: ReadonlySet<number>;
  /** Lines of bare names below headlines that are whole without them. */
  sendersBelow: ReadonlySet<number>;
  /** What lines set alike were read as at first sight; absent until there was one. */
  habits?: Habits;
  /** Levels of Markdown headings, where they tell sections from headlines. */
  headingLevels: HeadingLevels | undefined;
  /** The shallowest heading of the body right above another; what brackets set off below it is a column. */
  groupHeading: GroupHeading | undefined;
  /** Headings of this bulletin are marked in Markdown. */
  markdownHeadings: boolean;
  /** What is known of the publication beforehand. */
  profile: Profile | undefined;
  /** Where bare names are credits, or how credits are labelled: as the profile or the habit says. */
  credits: Credits | undefined;
  /** The profile's usual sections, as they are compared. */
  usualSections: ReadonlySet<string>;
  /** English headlines of this bulletin capitalize their words. */
  usesTitleCase: boolean;
  /** Headings of this bulletin stand out by their type. */
  typeset: boolean;
  /** The shallowest level of Markdown heading below the first prose; Infinity without any. */
  shallowest: number;
}

/** One line in eight must be indented before indents are taken for a habit. */
const leastIndentedShare = 1 / 8;
/** This share of the indented lines at least tells something, as text does and headlines do not. */
const leastTelling = 0.15;
/** Where fewer lines than this stand flush, indents part nothing from nothing. */
const leastFlushShare = 0.08;

/** Looks over all printed lines once. */
export function survey(page: Page): Survey {
  const lines = page.printed;
  const contents = contentsBlock(lines);
  const past = contents?.end ?? 0;
  // Entries that leaders fill up are of one width, which is not that of the text below them.
  const columns = [...columnWidths(lines.slice(0, past)), ...columnWidths(lines.slice(past))];
  const found = lines.findIndex(
    (line, i) => i >= past && isProse(line, columns[i]) && !(i === 0 && headsPost(line.text)),
  );
  const firstProse = found < 0 ? lines.length : found;
  const echoes = findEchoes(lines, firstProse, columns);
  const indented = indentsTell(lines.slice(past), firstProse - past);
  const display = (line: PrintedLine) =>
    isDisplay(line, columns[line.index], indented, lines[line.index + 1]);
  const credits = page.profile?.credits ?? bareCredits(lines, display);
  const from = Math.max(bodyStart(lines), past, mastheadEnd(lines, firstProse));
  const styles = sectionStyles(lines, from, firstProse, display, columns).filter(
    (style) => !setsOffClosing(lines, style, credits),
  );
  const senders = styles.map((style) => sendersIn(lines, style, display, columns));
  const [sections, second] = styles.filter((_, at) => senders[at]?.size === 0);
  const columnNames = isColumnStyle(lines, second, display, columns) ? second : undefined;
  const headlines = headlineStyle(lines, echoes, past, display, sections, columns);
  const spelled = spelledHeadlines(lines, firstProse, sections);
  const ends = creditEnds(lines, columns);
  return {
    source: page.source,
    lines,
    contents,
    firstProse,
    mastheadNumber: mastheadNumber(lines, firstProse),
    columns,
    echoes,
    named: namedHeadings(lines, contents, echoes),
    apart: setApart(lines, from, display),
    spelled,
    creditEnds: ends,
    colophonStart: colophonStart(lines, ends),
    creditsAbove: creditsAbove(lines, display, columns),
    creditsBelow: creditsBelow(lines, display),
    indented,
    fullFirstLines: !indented && fullFirstLines(lines, columns),
    wholeLines: wholeLines(lines, columns, firstProse),
    uncutLines: uncutLines(lines, columns, firstProse),
    blankLinesPart: blankLinesPart(lines, columns),
    blankLinesAlonePart: blankLinesAlonePart(lines, columns),
    sectionStyle: sections,
    columnStyle: columnNames,
    namedSections: namedSections(lines, inContents(echoes.earlier, contents), display, spelled),
    headlineStyle: headlines,
    cutsHeadlines: cutsHeadlines(lines, columns, display, sections),
    displayRuns: findDisplayRuns(lines, columns),
    points: findPoints(lines, sections, headlines),
    namesAbove:
      [...senders, namesAbove(lines, sections, columns)].find(({ size }) => size > 0) ??
      (sections ? new Set() : namesTold(lines, columns)),
    sendersBelow: sendersBelow(lines, columns, firstProse, echoes.earlier),
    dashedNames: dashedNames(lines),
    daysAbove: daysAbove(lines, firstProse),
    listedNames: listedNames(lines, columns),
    speakers: speakerLines(lines),
    tableRows: tableRows(lines),
    restarts: numberRestarts(lines, display),
    headingLevels: headingLevels(lines, past),
    groupHeading: groupHeading(lines, firstProse),
    markdownHeadings: lines.filter(({ marks }) => marks.heading).length >= 2,
    profile: page.profile,
    credits,
    usualSections: new Set(page.profile?.sections.map(bareWords)),
    usesTitleCase: usesTitleCase(lines, firstProse),
    typeset: isTypeset(lines, firstProse),
    shallowest: Math.min(
      ...lines.slice(firstProse).flatMap(({ marks }) => marks.heading ?? []),
      Number.POSITIVE_INFINITY,
    ),
  };
}

/** The echoes of entries: where the contents end is known, the first section below them is none. */
const inContents = (echoes: ReadonlyMap<number, number>, contents: Survey['contents']) =>
  contents ? new Map([...echoes].filter(([, entry]) => entry < contents.end)) : echoes;

/** Paragraphs are indented, and not every line is, headlines and sections included. */
function indentsTell(lines: readonly PrintedLine[], firstProse: number): boolean {
  const indents = lines.filter(isParagraphIndent);
  if (indents.length < Math.max(2, lines.length * leastIndentedShare)) return false;
  // Headlines may be indented, and paragraphs flush; of labels alone nothing can be told.
  const said = indents.filter(({ text }) => !namesOnly(text));
  const tell = said.filter(({ text }) => /[，。、；：！？,.;:]/u.test(text)).length;
  if (tell < said.length * leastTelling) return false;
  const body = lines.slice(firstProse);
  const flush = body.filter((line) => !isParagraphIndent(line) && !colophonLabel(line.text));
  return flush.length > body.length * leastFlushShare;
}

/** Lines before this one are masthead and contents at most; 0 when there are no contents. */
function bodyStart(lines: readonly PrintedLine[]): number {
  return lines.findIndex(({ coreText }) => isContentsTitle(coreText)) + 1;
}
