import type { MadeUpIssue } from '../articles.ts';
import type { Random } from '../random.ts';
import * as colophons from '../setting/colophons.ts';
import type { ContentsKind } from '../setting/contents.ts';
import * as credits from '../setting/credits.ts';
import { layout } from '../setting/layout.ts';
import * as mastheads from '../setting/mastheads.ts';
import {
  after,
  aroundHeadings,
  balanced,
  beforeArticles,
  between,
  broken,
  calm,
  centredHeadline,
  chineseNumbered,
  everywhere,
  folios,
  grouped,
  indented,
  inParentheses,
  leaders,
  listed,
  nowhere,
  numbered,
  runningHeads,
  silentCuts,
} from '../setting/parts.ts';
import { spacedDigits } from '../setting/spelling.ts';
import type { Style } from '../setting/style.ts';

const mastheadChoices = [
  mastheads.fiveLines,
  mastheads.oneNumberLine,
  mastheads.bracketedYear,
  mastheads.compiledBy,
  mastheads.publisherAndDate,
  mastheads.wholeNumberOnly,
  mastheads.fullWidthDigits,
  mastheads.chineseDigits,
];
const titles = ['目录提要', '本期要目', '本期目录', '目录', '目 录', '【本期导读】'];
const creditChoices = [
  credits.inBrackets,
  credits.inBrackets,
  credits.suppliedBy,
  credits.supplyLabel,
  credits.sourceLabel,
  credits.onOwnLine,
  credits.belowHeadline,
  null,
];
const colophonChoices = [colophons.labelLines, colophons.oneLine, colophons.ruled, colophons.none];
const sectionChoices: Style['section'][] = [
  between('【', '】'),
  between('★', '★'),
  between('◇ ', ' ◇'),
  between('〖', '〗'),
  chineseNumbered,
  null,
];

function contentsOf(kind: ContentsKind, random: Random): Style['contents'] {
  const title = random.pick(titles);
  return random.pick([
    listed(title, kind, random.pick(['- ', '● ', '◆', '· '])),
    numbered(title, kind, random.pick(['. ', '、'])),
    leaders(title, kind, random.pick(['…', '.'])),
    grouped(title, '【', '】', '  '),
  ]);
}

function headlineOf(han: number | null, random: Random): Style['headline'] {
  const width = han === null ? 80 : han * 2;
  return random.pick([
    after('● '),
    after('■'),
    after('◆ '),
    (title: string, { inSection }) => [`${inSection}. ${title}`],
    inParentheses,
    (title: string) => balanced(title, width - 12),
    centredHeadline(width - 16, width, '　'),
    centredHeadline(width - 16, width, ' '),
  ]);
}

function pagesOf(issue: MadeUpIssue, random: Random): Style['pages'] {
  const rows = random.int(18, 40);
  return random.pick([
    null,
    silentCuts(rows),
    folios(rows, (page) => `— ${page} —`),
    folios(rows, (page) => `第${page}页`),
    runningHeads(rows, issue.publication, (page) => `- ${page} -`),
    { ...silentCuts(rows), formFeed: true },
  ]);
}

/** Every decision by chance, but for those that together would leave a reader in doubt. */
function mix(issue: MadeUpIssue, random: Random): Partial<Style> {
  const han = random.chance(0.5) ? random.int(22, 44) : null;
  const kinds: ContentsKind[] = ['full', 'full', 'sections', 'shortened', 'incomplete', 'shuffled'];
  const kind = random.pick(kinds);
  const paragraph = han === null ? indented : broken(han, '　　');
  return {
    masthead: random.pick(mastheadChoices),
    contents: random.chance(0.8) ? contentsOf(kind, random) : null,
    section: random.pick(sectionChoices),
    headline: headlineOf(han, random),
    credit: random.pick(creditChoices),
    colophon: random.pick(colophonChoices),
    paragraph,
    blanks: random.pick([everywhere, nowhere, beforeArticles, aroundHeadings]),
    pages: pagesOf(issue, random),
    title: calm,
    respell: random.chance(0.2) ? spacedDigits : (text) => text,
    lineEnd: random.chance(0.2) ? '\r\n' : '\n',
  };
}

/** Layouts in which everything changes from issue to issue. */
export const mixedLayouts = [
  layout('mixed', mix),
  layout('mixed, without indents', (issue, random) => ({
    ...mix(issue, random),
    paragraph: (text) => [text],
    blanks: random.pick([everywhere, aroundHeadings]),
  })),
  layout(
    'mixed, kept aside',
    (issue, random) => ({ ...mix(issue, random), masthead: mastheads.redHeading }),
    { heldOut: true },
  ),
];
