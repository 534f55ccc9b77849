/** Lines that were taken for the names of sections and are none. */
import type { Passage } from '../../2-lines/passage.ts';
import type { Article, Issue } from '../issue.ts';

/** The issue without a section line; its articles fall back to the section of the one before them. */
export function withoutSectionLine(issue: Issue, line: Passage): Issue {
  const articles: Article[] = [];
  for (const article of issue.articles) articles.push(fallBack(article, articles.at(-1), line));
  return { ...issue, articles, sectionLines: issue.sectionLines.filter((each) => each !== line) };
}

function fallBack(article: Article, before: Article | undefined, line: Passage): Article {
  const { section, subsection, ...rest } = article;
  if (section === line) return { ...rest, ...placeOf(before?.section, before?.subsection) };
  if (subsection !== line) return article;
  return {
    ...rest,
    ...placeOf(section, before?.section === section ? before?.subsection : undefined),
  };
}

function placeOf(section?: Passage, subsection?: Passage): Pick<Article, 'section' | 'subsection'> {
  return { ...(section && { section }), ...(subsection && { subsection }) };
}
