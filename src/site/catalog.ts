/**
 * The catalog: what there is in the archive and how it hangs together, without the texts.
 *
 * Every page is made from it. It is a pure function of the front matter, whatever the order in
 * which the files were read, and frozen: Eleventy would otherwise copy it deeply for each page.
 */

import type { Grade } from '../4-issue/grade.ts';
import type { ArticleFrontMatter, IssueFrontMatter } from '../5-articles/front-matter.ts';
import type { SourceSummary } from '../5-articles/source-record.ts';
import {
  articleAddress,
  issueAddress,
  organizationAddress,
  sectionAddress,
  sourceAddress,
} from './addresses.ts';
import type { Authority } from './authorities/authority.ts';
import { type Organization, organizationsOf } from './authorities/organizations.ts';
import { type Resolve, resolverOf } from './authorities/resolve.ts';
import { type CalendarYear, calendarOf } from './calendar/calendar.ts';
import { type Group, groupArticles } from './groups.ts';
import { languageOf, type TextLanguage } from './language.ts';
import { linkIssues } from './link-issues.ts';
import type { Mutable } from './mutable.ts';
import { byTime, type Dated } from './order.ts';
import { type Publication, publicationsOf } from './publications.ts';
import type { IngestedArticle, IngestedIssue } from './read-archive.ts';
import { sameName } from './slug.ts';

/** A name as printed, with the page that gathers what bears it. */
export interface Named {
  readonly name: string;
  readonly address: string;
}

export interface Article {
  readonly address: string;
  readonly issue: Issue;
  readonly order: number;
  readonly title: string;
  /** Of its text. */
  readonly language: TextLanguage;
  readonly date: string | undefined;
  readonly section: Named | undefined;
  readonly subsection: string | undefined;
  readonly organizations: readonly Named[];
  /** What the editors corrected in it. */
  readonly corrected: readonly string[];
  /** How sure the ingest is; undefined where an earlier ingest did not say. */
  readonly grade: Grade | undefined;
  readonly warnings: readonly string[];
  /** First and last line in the raw bulletin, 1-based. */
  readonly lines: readonly [number, number] | undefined;
  readonly previous: Article | undefined;
  readonly next: Article | undefined;
  /** The article before this one in the same section of the same publication, in whatever issue. */
  readonly previousInSection: Article | undefined;
  readonly nextInSection: Article | undefined;
}

/** Neighbouring articles of an issue that stand under the same section. */
export interface Run {
  readonly section: Named | undefined;
  readonly articles: readonly Article[];
}

export interface Issue {
  readonly address: string;
  /** Of most of its articles. */
  readonly language: TextLanguage;
  readonly facts: Readonly<IssueFrontMatter>;
  readonly articles: readonly Article[];
  readonly runs: readonly Run[];
  /** Address of the raw bulletin, where it is served. */
  readonly sourceAddress: string | undefined;
  /** In bytes. */
  readonly sourceSize: number | undefined;
  /** Undefined where nobody knows its title. */
  readonly publication: Publication | undefined;
  /** Its year in the calendar. */
  readonly calendarYear: CalendarYear | undefined;
  /** What of the raw bulletin's text is filed, to be shown beside the articles. */
  readonly source: SourceSummary | undefined;
  /** The issue of the same publication before this one in time. */
  readonly previous: Issue | undefined;
  readonly next: Issue | undefined;
}

export interface Catalog {
  /** Newest first; issues of unknown date last. */
  readonly issues: readonly Issue[];
  readonly articles: readonly Article[];
  /** Newest first, with gaps. */
  readonly calendar: readonly CalendarYear[];
  /** Those with most issues first. */
  readonly publications: readonly Publication[];
  readonly sections: readonly Group[];
  /** Those that articles are from. */
  readonly organizations: readonly Organization[];
  /** Those that no article is from, but from whose members some are. */
  readonly parentOrganizations: readonly Organization[];
}

/** Makes the catalog of these issues; organizations that are printed under several names are told by their authorities. */
export function buildCatalog(
  ingested: readonly IngestedIssue[],
  authorities: readonly Authority[] = [],
): Catalog {
  const resolve = resolverOf(authorities);
  const issues = ingested
    .map((issue) => catalogIssue(issue, resolve))
    .sort((a, b) => byTime(datesOf(a), datesOf(b)));
  const publications = publicationsOf(issues);
  const calendar = calendarOf(issues, publications);
  linkIssues(issues, publications, calendar);
  linkSections(issues.toReversed().flatMap((issue) => issue.articles));
  for (const issue of issues) {
    for (const article of issue.articles) Object.freeze(article);
    Object.freeze(issue);
  }
  const articles: Article[] = issues.flatMap((issue) => issue.articles);
  return Object.freeze({
    issues,
    articles,
    calendar,
    publications,
    sections: groupArticles(articles, ({ section }) => (section ? [section] : [])),
    ...organizationsOf(articles, resolve),
  });
}

/** The year in which an issue came out, as far as anybody knows. */
export function yearOf({ facts }: Issue): string | undefined {
  return facts.date?.slice(0, 4) ?? facts.year?.toString();
}

function datesOf(issue: Issue): Dated {
  const { id, number, wholeNumber } = issue.facts;
  return { date: issue.facts.date ?? yearOf(issue), number: number ?? wholeNumber, id };
}

type IssueInMaking = Omit<Mutable<Issue>, 'articles'> & { articles: Mutable<Article>[] };

function catalogIssue(ingested: IngestedIssue, resolve: Resolve): IssueInMaking {
  const { frontMatter, articles, ...file } = ingested;
  const { id, source } = frontMatter;
  const issue: IssueInMaking = {
    address: issueAddress(id),
    language: languageOf(articles.map((article) => article.frontMatter.title).join('')),
    facts: frontMatter,
    articles: [],
    runs: [],
    sourceAddress: file.sourcePath === undefined ? undefined : sourceAddress(id, source),
    sourceSize: file.sourceSize,
    source: file.source,
    publication: undefined,
    calendarYear: undefined,
    previous: undefined,
    next: undefined,
  };
  const inOrder = articles
    .toSorted((a, b) => a.frontMatter.order - b.frontMatter.order || (a.name < b.name ? -1 : 1))
    .map((article) => catalogArticle(article, issue, resolve));
  for (const [index, article] of inOrder.entries()) {
    article.previous = inOrder[index - 1];
    article.next = inOrder[index + 1];
  }
  issue.articles = inOrder;
  issue.runs = runsOf(inOrder);
  return issue;
}

function catalogArticle(
  { name, frontMatter }: IngestedArticle,
  issue: Issue,
  resolve: Resolve,
): Mutable<Article> {
  const facts: ArticleFrontMatter = frontMatter;
  const { title, order, date, section, subsection, organizations, corrected = [] } = facts;
  return {
    address: articleAddress(issue.facts.id, name),
    issue,
    order,
    title,
    // One headline is too short to tell Simplified from Traditional by.
    language: title !== '' && languageOf(title) === 'en' ? 'en' : issue.language,
    date,
    section: section ? { name: section, address: sectionAddress(section) } : undefined,
    subsection: subsection || undefined,
    organizations: organizations.map((organization) => ({
      name: organization,
      address: organizationAddress(resolve(organization)?.name ?? organization),
    })),
    corrected,
    grade: facts.grade,
    warnings: facts.warnings ?? [],
    lines: facts.lines,
    previous: undefined,
    next: undefined,
    previousInSection: undefined,
    nextInSection: undefined,
  };
}

/** Links the articles, oldest first, within their sections; a section of no known publication has none. */
function linkSections(articles: readonly Mutable<Article>[]): void {
  const last = new Map<string, Mutable<Article>>();
  for (const article of articles) {
    const { publication } = article.issue.facts;
    if (!article.section || publication === undefined) continue;
    const section = `${article.section.address} ${sameName(publication)}`;
    const previous = last.get(section);
    article.previousInSection = previous;
    if (previous) previous.nextInSection = article;
    last.set(section, article);
  }
}

function runsOf(articles: readonly Article[]): Run[] {
  const runs: { section: Named | undefined; articles: Article[] }[] = [];
  for (const article of articles) {
    const last = runs.at(-1);
    if (last && last.section?.address === article.section?.address) last.articles.push(article);
    else runs.push({ section: article.section, articles: [article] });
  }
  return runs;
}
