/** An issue → its Markdown files: `index.md` for the issue, one file for each article. */
import { type Passage, readPassage } from '../2-lines/passage.ts';
import { organizationsOf, sectionOf, subsectionOf, titleOf } from '../4-issue/as-corrected.ts';
import type { Grade } from '../4-issue/grade.ts';
import type { Article, CorrectedIssue, Issue, IssueMetadata } from '../4-issue/issue.ts';
import { articleName } from './address.ts';
import {
  type ArticleFrontMatter,
  type IssueFrontMatter,
  issueChanges,
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
    ...(issue.corrected && correctedIn(issue.corrected)),
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
    const section = sectionOf(issue.source, article);
    const subsection = subsectionOf(issue.source, article);
    const data: ArticleFrontMatter = {
      title: titleOf(issue.source, article),
      issue: id,
      ...(metadata.date && { date: metadata.date }),
      ...(section && { section }),
      ...(subsection && { subsection }),
      organizations: [...organizationsOf(issue.source, article)],
      ...(saysMore(article, read) && { credit: read(article.credit ?? []) }),
      order,
      ...(article.corrected && { corrected: [...article.corrected.changes] }),
      ...record.articles[order - 1],
    };
    const body = toMarkdown(article.paragraphs.map(read));
    return { name: `${articleName(order)}.md`, text: writeFrontMatter(data, body) };
  }
}

/** `（肾脏内科　王可心）` names a person as well: whatever a credit says besides its organizations is kept. */
const besidesNames = /[\s\p{P}\p{S}]|供稿单位|供稿|来源|来稿|撰稿|报送|提供|Source/giu;

/** The credit names somebody or something besides its organizations. */
function saysMore({ credit, organizations }: Article, read: (passage: Passage) => string) {
  if (!credit) return false;
  const rest = organizations
    .map(read)
    .reduce((text, name) => text.replaceAll(name, ''), read(credit));
  return rest.replace(besidesNames, '') !== '';
}

const fieldOrder = ['publication', 'publisher', 'year', 'volume', 'number', 'wholeNumber', 'date'];

/** What was corrected in the issue itself; nothing when only its articles were. */
function correctedIn({ metadata, dropped }: CorrectedIssue): Pick<IssueFrontMatter, 'corrected'> {
  const changes = issueChanges.filter((change) =>
    change === 'dropped' ? dropped.length > 0 : metadata[change] !== undefined,
  );
  return changes.length > 0 ? { corrected: changes } : {};
}

/** The same metadata with its fields in the order of a title page. */
function inOrder(metadata: IssueMetadata): IssueMetadata {
  return Object.fromEntries(
    Object.entries(metadata).sort(
      ([one], [other]) => fieldOrder.indexOf(one) - fieldOrder.indexOf(other),
    ),
  );
}
