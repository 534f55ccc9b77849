/** For each kind of doubt, the statement that would correct the reading, were it wrong. */
import { readMarks } from '../../2-lines/marks.ts';
import { type Role, roleNames, roles } from '../../3-blocks/roles.ts';
import type { Article } from '../catalog.ts';
import type { Doubt } from './doubts.ts';
import type { Item } from './items.ts';

/** One statement of a corrections file. */
export type Statement =
  | { article: string; title: string }
  | { article: string; section: string | null }
  | { article: string; organizations: string[] }
  | { split: string }
  | { join: string }
  | { move: string; to: string }
  | { drop: string }
  | { issue: Record<string, string | number> };

interface Place extends Item {
  doubt: Doubt;
  /** What the doubted line says, marks aside, and the printed line after it. */
  quote: string;
  after: string;
  /** How the article's text begins. */
  opening: string;
  /** The article whose text the doubted line is, or the one above it. */
  before: Article | undefined;
}

type Suggest = (place: Place) => (Statement | undefined)[];

const split: Suggest = ({ quote }) => [quote ? { split: quote } : undefined];
const splitAfter: Suggest = ({ after }) => [after ? { split: after } : undefined];
const drop: Suggest = ({ quote }) => [quote ? { drop: quote } : undefined];
const join: Suggest = ({ article }) => [article && { join: article.title }];
const joinBefore: Suggest = ({ article, before }) => {
  const above = article?.previous ?? before;
  return [above && { join: above.title }];
};
const retitle: Suggest = ({ article }) => [
  article && { article: article.title, title: article.title },
];
/** When a section's line is none, its articles belong to the section before. */
const setSection: Suggest = ({ article }) => [
  article && { article: article.title, section: sectionBefore(article) },
];
const setOrganizations: Suggest = ({ article, quote }) => [
  article && { article: article.title, organizations: namesIn(quote, article) },
];
const moveTo: Suggest = ({ quote, article, before, issue }) => {
  const to = before ?? article ?? issue.articles[0];
  return [quote && to ? { move: quote, to: to.title } : undefined];
};
/** How the text begins that stands below this headline, and the headline that it fits. */
const moveStory: Suggest = ({ doubt, opening, article, issue }) => {
  const [, named = ''] = /更像是“(.+?)…?”的/u.exec(doubt.message) ?? [];
  const to = named ? issue.articles.find(({ title }) => title.startsWith(named)) : article;
  return [opening && to ? { move: opening, to: to.title } : undefined];
};
const setMetadata: Suggest = ({ issue: { facts } }) => [
  {
    issue: {
      ...(facts.publication && { publication: facts.publication }),
      date: facts.date ?? 'YYYY-MM-DD',
      number: facts.number ?? 1,
    },
  },
];

/** What the article depends on is the line after it, which may be its text, or else its section's name. */
const settleDependence: Suggest = (place) => {
  const [, named = ''] = /取决于“(.+?)…?”的/u.exec(place.doubt.message) ?? [];
  const next = place.article?.next?.title ?? '';
  return named && next.startsWith(quoteOf(named)) ? join(place) : setSection(place);
};

/** `“……”按标题处理，也可能是段落` — what a line was read as, and what it might be. */
const readings = /按([^“”]+)处理，也可能是([^“”]+)$/u;
const roleNamed = (name = '') => roles.find((role) => roleNames[role].zh === name);
const isText = (role: Role | undefined) => role?.startsWith('paragraph') ?? false;

const reread: Suggest = (place) => {
  const [, read, other] = readings.exec(place.doubt.message) ?? [];
  const [from, to] = [roleNamed(read), roleNamed(other)];
  const pair = [from, to];
  if (pair.includes('section') || pair.includes('subsection')) return setSection(place);
  if (pair.includes('credit')) return setOrganizations(place);
  if (pair.includes('colophon') || pair.includes('masthead')) return drop(place);
  if (from === 'headline' && isText(to)) return joinBefore(place);
  if (isText(from) && to === 'headline') return split(place);
  return pair.some((role) => role?.startsWith('headline')) ? retitle(place) : [];
};

const suggestions: Record<string, Suggest> = {
  'unsure-reading': reread,
  'depends-on-doubt': settleDependence,
  'section-like-sentence': setSection,
  'section-without-article': drop,
  'missed-headline': split,
  'credit-inside': splitAfter,
  'several-credits': splitAfter,
  'credit-refused': setOrganizations,
  'headline-without-text': join,
  'text-unfinished': join,
  'headline-not-in-contents': joinBefore,
  'headline-unfinished': retitle,
  'headline-beyond-contents': retitle,
  'text-begins-inside': retitle,
  'colophon-inside': drop,
  'text-without-headline': moveTo,
  'shared-story': moveStory,
  'matched-by-words': moveStory,
  'columns-out-of-order': moveStory,
  'masthead-missing': setMetadata,
};

/** The statements that would settle an item's doubts, each once. */
export function statementsFor(
  item: Item,
  lines: readonly string[],
  paragraphs: readonly string[],
): Statement[] {
  const suggested = item.doubts.flatMap((doubt) => {
    const printed = lines.slice(doubt.line).find((line) => line !== '') ?? '';
    const place = {
      ...item,
      doubt,
      quote: quoteOf(lines[doubt.line - 1] ?? ''),
      after: quoteOf(printed),
      opening: item.article ? shorten(paragraphs[0] ?? '') : '',
      before: item.issue.articles.findLast((article) => (article.lines?.[0] ?? 0) <= doubt.line),
    };
    return suggestions[doubt.rule]?.(place) ?? [];
  });
  const known = suggested.filter((statement) => statement !== undefined);
  return [...new Map(known.map((each) => [JSON.stringify(each), each])).values()];
}

function sectionBefore({ section, previous }: Article): string | null {
  let above = previous;
  while (above && above.section?.address === section?.address) above = above.previous;
  return above?.section?.name ?? null;
}

/** Long enough to be found again, short enough to be read. */
const longestQuote = 24;

function quoteOf(line: string): string {
  const { core } = readMarks(line, 0);
  return shorten(line.slice(core.start, core.end));
}

const shorten = (text: string) => [...text].slice(0, longestQuote).join('').trim();

/** `（甲学会、乙学会）` names two; a line that is no credit leaves what was read. */
function namesIn(quote: string, article: Article): string[] {
  const [, inside] = /^[（(]([^（()）]+)[）)]$/u.exec(quote) ?? [];
  return inside?.split(/[、，,\s]+/u) ?? article.organizations.map(({ name }) => name);
}
