import { type Article, leadOf, startOf } from '../issue.ts';
import { type Check, finding } from './check.ts';
import { pairedByOrder } from './paired-by-order.ts';

/** Contents that name fewer articles, or a smaller share of them, are a selection. */
const leastNamed = 4;
const leastShare = 0.8;

/** The contents name all articles but one: that one may be no article. */
export const headlineNotInContents: Check = ({ issue, read, title }) => {
  const { articles, contents } = issue;
  const sections = new Set(issue.sectionLines.map(read));
  const paired = pairedByOrder(
    contents.map((entry) => withoutSection(read(entry), sections)),
    articles.map(({ headline }) => read(headline)),
  );
  const missing = articles.filter((_, index) => !paired.has(index));
  const named = articles.length - missing.length;
  if (missing.length > 2 || named < leastNamed || named < articles.length * leastShare) return [];
  return missing
    .filter((article) => !isClosed(articles[articles.indexOf(article) - 1]))
    .map((article) => finding('headline-not-in-contents', leadOf(article), title(article)));
};

/** `基层组织：“银龄讲堂”百期`: an entry that names the section before the headline. */
function withoutSection(entry: string, sections: ReadonlySet<string>): string {
  const [, name, rest] = /^([^：:]{2,14})[：:]\s*(.+)$/u.exec(entry) ?? [];
  return name && rest && sections.has(name) ? rest : entry;
}

/** A credit behind the text of the article before ends it, so that what follows is no part of it. */
function isClosed(before: Article | undefined): boolean {
  const last = before?.paragraphs.at(-1);
  return Boolean(before?.credit && last && startOf(before.credit) > startOf(last));
}
