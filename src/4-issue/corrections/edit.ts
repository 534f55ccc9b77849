/** What the statements share: ways to change an issue that is never changed in place. */
import { type Passage, readPassage } from '../../2-lines/passage.ts';
import { endingOf } from '../../3-blocks/signs/sentence.ts';
import { partCredit } from '../credit.ts';
import {
  type Article,
  type ArticleChange,
  articleChanges,
  type CorrectedArticle,
  type CorrectedIssue,
  type Issue,
  startOf,
} from '../issue.ts';

/** The article with some parts replaced, and a word on what was corrected. */
export function changed(
  article: Article,
  change: ArticleChange,
  parts: Partial<Article> = {},
  corrected: Omit<CorrectedArticle, 'changes'> = {},
): Article {
  const known = article.corrected?.changes ?? [];
  const changes = articleChanges.filter((each) => each === change || known.includes(each));
  return { ...article, ...parts, corrected: { ...article.corrected, ...corrected, changes } };
}

/** The issue with some passages settled: nobody need doubt how they were read. */
export function settled(issue: Issue, ...passages: readonly Passage[]): Issue {
  const { settled = [], ...rest } = issue.corrected ?? {};
  return corrected(issue, { ...rest, settled: [...settled, ...passages.flat()] });
}

/** The issue with more said of it by the editors. */
export function corrected(issue: Issue, more: Partial<CorrectedIssue>): Issue {
  const nothing: CorrectedIssue = { metadata: {}, dropped: [], settled: [] };
  return { ...issue, corrected: { ...nothing, ...issue.corrected, ...more } };
}

/** The article without its credit and the organizations that it names. */
export function withoutCredit({ credit: _, ...article }: Article): Article {
  return { ...article, organizations: [] };
}

/** The article, its credit parted from the text that it closes, where it has none yet. */
export function withCreditOf(source: string, article: Article): Article {
  const last = article.paragraphs.at(-1);
  const found = !article.credit && last && partCredit(source, last);
  if (!found) return article;
  const { credit, organizations, text } = found;
  const before = article.paragraphs.slice(0, -1);
  const paragraphs = text.length > 0 ? [...before, text] : before;
  return { ...article, credit, organizations, paragraphs };
}

/** Where in a list of passages one belongs by the order of the source. */
export function placeInOrder(passages: readonly Passage[], passage: Passage): number {
  const after = passages.findIndex((other) => startOf(other) > startOf(passage));
  return after < 0 ? passages.length : after;
}

/** Whether a text breaks off in the middle of a sentence. */
function isBrokenOff(source: string, passage: Passage): boolean {
  return ['comma', 'open'].includes(endingOf(readPassage(source, passage)));
}

/** Whether one passage follows another on the same printed line. */
export function isOnSameLine(source: string, before: Passage, after: Passage): boolean {
  const lineEnd = /[\n\r\v\f\u0085\u2028\u2029]/u;
  const between = source.slice(before.at(-1)?.end, startOf(after));
  return between.trim() === '' && !lineEnd.test(between);
}

/** Two runs of paragraphs as one; a paragraph that breaks off between them goes on. */
export function runOn(
  source: string,
  before: readonly Passage[],
  after: readonly Passage[],
): Passage[] {
  const last = before.at(-1);
  const [next, ...others] = after;
  return last && next && isBrokenOff(source, last)
    ? [...before.slice(0, -1), [...last, ...next], ...others]
    : [...before, ...after];
}
