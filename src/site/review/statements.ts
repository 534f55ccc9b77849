/** For each kind of doubt, the statement that would correct the reading, were it wrong. */
import { readMarks } from '../../2-lines/marks.ts';
import { type Role, roleNames, roles } from '../../3-blocks/roles.ts';
import type { Article } from '../catalog.ts';
import type { Doubt } from '../doubts.ts';
import type { Item } from './items.ts';
import { nameOf, type Quotable, quoteLine, quoteOpening } from './quotations.ts';
import { inOrder } from './statement-order.ts';

/** One statement of a corrections file. */
export type Statement =
  | { article: string; title: string }
  | { article: string; section: string | null }
  | { article: string; organizations: string[] }
  | { split: string }
  | { join: string }
  | { move: string; to: string }
  | { drop: string }
  | { issue: Record<string, string | number | null> };

interface Place extends Item {
  doubt: Doubt;
  source: Quotable;
  /** What the doubted line says, marks aside. */
  line: string;
  /** How the article's text begins. */
  opening: string;
  /** The article whose text the doubted line is, or the one above it. */
  before: Article | undefined;
}

type Suggest = (place: Place) => (Statement | undefined)[];

/** A statement about an article that can be told from the others by its headline. */
function about(
  article: Article | undefined,
  say: (name: string, article: Article) => Statement | undefined,
): (Statement | undefined)[] {
  const name = article && nameOf(article);
  return [name === undefined ? undefined : say(name, article as Article)];
}

function splitAt(source: Quotable, line: string): (Statement | undefined)[] {
  const quotation = quoteOpening(source, line);
  return [quotation === undefined ? undefined : { split: quotation }];
}

const split: Suggest = ({ source, line }) => splitAt(source, line);
/** At the first line of text below the doubted one. */
const splitAfter: Suggest = ({ doubt, source }) => {
  const below = source.lines.slice(doubt.line, doubt.line + farthest).map(coreOf);
  return splitAt(source, below.find((line) => quoteOpening(source, line)) ?? '');
};
const drop: Suggest = ({ source, line }) => {
  const quotation = quoteLine(source, line);
  return [quotation === undefined ? undefined : { drop: quotation }];
};
const join: Suggest = ({ article }) =>
  about(article, (name, { next }) => (next ? { join: name } : undefined));
const joinBefore: Suggest = ({ article, before }) =>
  about(article ? article.previous : before, (name, { next }) =>
    next ? { join: name } : undefined,
  );
/** The last headline of an issue has no text that a next article could hold. */
const joinEither: Suggest = (place) => (place.article?.next ? join(place) : joinBefore(place));
const retitle: Suggest = ({ article }) =>
  about(article, (name, { title }) => ({ article: name, title }));
/** When a section's line is none, its articles belong to the section before. */
const setSection: Suggest = ({ article }) =>
  about(article, (name, found) => ({ article: name, section: sectionBefore(found) }));
const setOrganizations: Suggest = ({ article, line }) =>
  about(article, (name, found) => ({ article: name, organizations: namesIn(line, found) }));

function moveTo(source: Quotable, text: string, to: Article | undefined) {
  const quotation = quoteOpening(source, text);
  return about(to, (name) => (quotation === undefined ? undefined : { move: quotation, to: name }));
}
const moveUp: Suggest = ({ source, line, article, before, issue }) =>
  moveTo(source, line, before ?? article ?? issue.articles[0]);
/** How the text begins that stands below this headline, and the headline that it fits. */
const moveStory: Suggest = ({ doubt, source, opening, article, issue }) => {
  const [, named = ''] = /更像是“(.+?)…?”的/u.exec(doubt.message) ?? [];
  const to = named ? issue.articles.find(({ title }) => title.startsWith(named)) : article;
  return moveTo(source, opening, to);
};
/** What is not known is given as none, for the editor to fill in. */
const setMetadata: Suggest = ({ issue: { facts } }) => [
  {
    issue: {
      publication: facts.publication ?? null,
      date: facts.date ?? null,
      number: facts.number ?? null,
    },
  },
];

/** What the article depends on is the line after it, which may be its text, or else its section's name. */
const settleDependence: Suggest = (place) => {
  const [, named = ''] = /取决于“(.+?)…?”的/u.exec(place.doubt.message) ?? [];
  const next = place.article?.next?.title ?? '';
  return named && next.startsWith(coreOf(named)) ? join(place) : setSection(place);
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
  // What was read as either is shown nowhere, so that there is nothing to drop.
  if (from === 'colophon' || from === 'masthead') return [];
  if (to === 'colophon' || to === 'masthead') return drop(place);
  if (from === 'headline' && isText(to)) return joinBefore(place);
  if (isText(from) && to === 'headline') return split(place);
  return pair.some((role) => role?.startsWith('headline')) ? retitle(place) : [];
};

const suggestions: Record<string, Suggest> = {
  'unsure-reading': reread,
  'depends-on-doubt': settleDependence,
  'section-like-sentence': setSection,
  'column-without-section': setSection,
  'section-without-article': drop,
  'missed-headline': split,
  'credit-inside': splitAfter,
  'several-credits': splitAfter,
  'credit-refused': setOrganizations,
  'unlikely-sender': setOrganizations,
  'facts-inside': drop,
  'headline-without-text': joinEither,
  'text-unfinished': join,
  'headline-not-in-contents': joinBefore,
  'headline-unfinished': retitle,
  'headline-beyond-contents': retitle,
  'headline-ends-in-sender': retitle,
  'text-begins-inside': retitle,
  'colophon-inside': drop,
  'running-head-inside': drop,
  'text-without-headline': moveUp,
  'shared-story': moveStory,
  'matched-by-words': moveStory,
  'columns-out-of-order': moveStory,
  'masthead-missing': setMetadata,
};

/** The statements that would settle an item's doubts, each once, in an order in which all apply. */
export function statementsFor(
  item: Item,
  source: Quotable,
  paragraphs: readonly string[],
): Statement[] {
  const suggested = item.doubts.flatMap((doubt) => {
    const place = {
      ...item,
      doubt,
      source,
      line: coreOf(source.lines[doubt.line - 1] ?? ''),
      opening: item.article ? (paragraphs[0] ?? '') : '',
      before: item.issue.articles.findLast((article) => (article.lines?.[0] ?? 0) <= doubt.line),
    };
    return suggestions[doubt.rule]?.(place) ?? [];
  });
  return inOrder(suggested.filter((statement) => statement !== undefined));
}

function sectionBefore({ section, previous }: Article): string | null {
  let above = previous;
  while (above && above.section?.address === section?.address) above = above.previous;
  return above?.section?.name ?? null;
}

/** So many lines below a credit are looked at for text. */
const farthest = 40;

/** What a line says, the mark that sets it off aside. */
function coreOf(line: string): string {
  const { core } = readMarks(line, 0);
  return line.slice(core.start, core.end);
}

/** `（甲学会、乙学会）` names two; a line that is no credit leaves what was read. */
function namesIn(line: string, article: Article): string[] {
  const [, inside] = /^[（(]([^（()）]+)[）)]$/u.exec(line) ?? [];
  const names = inside?.split(/[、，,\s]+/u).filter(Boolean) ?? [];
  return names.length > 0 ? names : article.organizations.map(({ name }) => name);
}
