import { type Check, finding, shorten } from './check.ts';

/** A section or column line below which no article stands. */
export const sectionWithoutArticle: Check = ({ issue, read }) => {
  const used = new Set(issue.articles.flatMap(({ section, subsection }) => [section, subsection]));
  const names = new Set([...used].flatMap((passage) => (passage ? [read(passage)] : [])));
  return issue.sectionLines
    .filter((line) => !names.has(read(line)))
    .map((line) => finding('section-without-article', line, shorten(read(line))));
};
