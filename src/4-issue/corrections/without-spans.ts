/** An issue without some spans of its source: what they empty is gone, what they cut apart joined. */
import type { Span } from '../../2-lines/lines.ts';
import { type Passage, trimSpan } from '../../2-lines/passage.ts';
import type { Article, Issue } from '../issue.ts';
import { changed, placeInOrder, runOn } from './edit.ts';
import { withoutSectionLine } from './sections.ts';

/** Takes spans out of everything that readers are shown. */
export function withoutSpans(issue: Issue, spans: readonly Span[]): Issue {
  const { source } = issue;
  // A passage that stands in two places, as a section's name does, is cut into one and the same.
  const known = new Map<Passage, Passage>();
  const rest = (passage: Passage): Passage => {
    const left = known.get(passage) ?? withoutAny(source, passage, spans);
    known.set(passage, left);
    return left;
  };
  const left = (passages: readonly Passage[]) => passages.map(rest).filter(isSaid);
  const emptied = issue.sectionLines.filter((line) => !isSaid(rest(line)));
  const { sectionLines, articles } = emptied.reduce(withoutSectionLine, issue);
  const cut = articles.map((article) => withoutAnyOf(source, article, rest));
  const placed: Article[] = [];
  for (const article of cut) {
    const before = placed.at(-1);
    if (before && isHeadless(article)) placed[placed.length - 1] = goOn(source, before, article);
    else placed.push(article);
  }
  const [first] = placed;
  const headless = first && isHeadless(first);
  const homeless = headless ? [...first.paragraphs, ...(first.credit ? [first.credit] : [])] : [];
  return {
    ...issue,
    sectionLines: sectionLines.map(rest),
    articles: headless ? placed.slice(1) : placed,
    contents: left(issue.contents),
    unplaced: homeless.reduce<Passage[]>(
      (list, passage) => list.toSpliced(placeInOrder(list, passage), 0, passage),
      left(issue.unplaced),
    ),
  };
}

/** Neither printed nor given by the editors. */
const isHeadless = ({ headline, corrected }: Article) =>
  headline.length === 0 && corrected?.title === undefined;

function withoutAnyOf(
  source: string,
  article: Article,
  rest: (passage: Passage) => Passage,
): Article {
  const { headline, section, subsection, credit, organizations, paragraphs } = article;
  const kept = {
    headline: rest(headline),
    ...(section && { section: rest(section) }),
    ...(subsection && { subsection: rest(subsection) }),
    organizations: organizations.map(rest).filter(isSaid),
    paragraphs: paragraphsLeft(source, paragraphs, rest),
  };
  const { credit: _, ...bare } = article;
  const creditLeft = credit && rest(credit);
  const next = {
    ...bare,
    ...kept,
    ...(creditLeft && isSaid(creditLeft) && { credit: creditLeft }),
  };
  const touched = [headline, ...paragraphs, ...(credit ? [credit] : [])].some(
    (passage) => rest(passage) !== passage,
  );
  return touched ? changed(next, 'dropped') : article;
}

/** A running head between two halves of a paragraph cut it in two. */
function paragraphsLeft(
  source: string,
  paragraphs: readonly Passage[],
  rest: (passage: Passage) => Passage,
): Passage[] {
  let list: Passage[] = [];
  for (const [index, passage] of paragraphs.entries()) {
    const left = rest(passage);
    const before = paragraphs[index - 1];
    const gapBefore = before !== undefined && !isSaid(rest(before));
    if (!isSaid(left)) continue;
    if (gapBefore) list = runOn(source, list, [left]);
    else list.push(left);
  }
  return list;
}

/** Below a headline that was none, the article before goes on. */
function goOn(
  source: string,
  before: Article,
  { paragraphs, credit, organizations }: Article,
): Article {
  const joined = runOn(source, before.paragraphs, paragraphs);
  if (!credit) return changed(before, 'dropped', { paragraphs: joined });
  return before.credit
    ? changed(before, 'dropped', { paragraphs: [...joined, credit] })
    : changed(before, 'dropped', { paragraphs: joined, credit, organizations });
}

/** The same passage where nothing is taken out of it. */
function withoutAny(source: string, passage: Passage, spans: readonly Span[]): Passage {
  const touching = spans.filter((cut) =>
    passage.some(({ start, end }) => cut.start < end && start < cut.end),
  );
  if (touching.length === 0) return passage;
  return touching
    .reduce<Passage>((parts, cut) => parts.flatMap((part) => parted(part, cut)), passage)
    .map((part) => trimSpan(source, part))
    .filter(({ start, end }) => end > start);
}

function parted(part: Span, cut: Span): Span[] {
  if (cut.end <= part.start || part.end <= cut.start) return [part];
  return [
    { start: part.start, end: cut.start },
    { start: cut.end, end: part.end },
  ].filter(({ start, end }) => end > start);
}

const isSaid = (passage: Passage) => passage.length > 0;
