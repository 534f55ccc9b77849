/** An issue → its Markdown files: `index.md` for the issue, one file for each article. */
import { type Passage, readPassage } from '../2-lines/passage.ts';
import type { Grade } from '../4-issue/grade.ts';
import type { Article, Issue, IssueMetadata } from '../4-issue/issue.ts';
import { articleName } from './address.ts';
import {
  type ArticleFrontMatter,
  type IssueFrontMatter,
  writeFrontMatter,
} from './front-matter.ts';
import { toMarkdown } from './markdown.ts';

export interface MarkdownFile {
  /** Name inside the folder of the issue. */
  name: string;
  text: string;
}

export interface IssueRecord {
  id: string;
  metadata: IssueMetadata;
  /** For each supplied value, how it is known. */
  supplied: Record<string, string>;
  /** Name of the raw bulletin's file. */
  file: string;
  warnings: string[];
  grade: Grade;
  /** For each article, how sure it is. */
  articles: readonly ArticleRecord[];
}

export interface ArticleRecord {
  grade: Grade;
  lines: [first: number, last: number];
  warnings: string[];
}

/** Writes all files of an issue; the body of `index.md` is text that found no article. */
export function issueFiles(issue: Issue, record: IssueRecord): MarkdownFile[] {
  const read = (passage: Passage) => readPassage(issue.source, passage);
  const { id, metadata, supplied, file, warnings, grade } = record;
  const front: IssueFrontMatter = {
    id,
    ...inOrder(metadata),
    contents: issue.contents.map(read),
    masthead: issue.masthead.map(read),
    colophon: issue.colophon.map(({ label, lines }) => ({
      ...(label && { label }),
      lines: lines.map(read),
    })),
    supplied,
    source: file,
    warnings,
    grade,
  };
  const index = {
    name: 'index.md',
    text: writeFrontMatter(front, toMarkdown(issue.unplaced.map(read))),
  };
  return [index, ...issue.articles.map((article, i) => articleFile(article, i + 1))];

  function articleFile(article: Article, order: number): MarkdownFile {
    const data: ArticleFrontMatter = {
      title: read(article.headline),
      issue: id,
      ...(metadata.date && { date: metadata.date }),
      ...(article.section && { section: read(article.section) }),
      ...(article.subsection && { subsection: read(article.subsection) }),
      organizations: article.organizations.map(read),
      order,
      ...record.articles[order - 1],
    };
    const body = toMarkdown(article.paragraphs.map(read));
    return { name: `${articleName(order)}.md`, text: writeFrontMatter(data, body) };
  }
}

const fieldOrder = ['publication', 'publisher', 'year', 'volume', 'number', 'wholeNumber', 'date'];

/** The same metadata with its fields in the order of a title page. */
function inOrder(metadata: IssueMetadata): IssueMetadata {
  return Object.fromEntries(
    Object.entries(metadata).sort(
      ([one], [other]) => fieldOrder.indexOf(one) - fieldOrder.indexOf(other),
    ),
  );
}
