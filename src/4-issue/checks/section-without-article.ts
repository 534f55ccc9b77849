import { sectionOf, subsectionOf } from '../as-corrected.ts';
import { type Check, finding, shorten } from './check.ts';

/** A section or column line below which no article stands. */
export const sectionWithoutArticle: Check = ({ issue, read }) => {
  const names = new Set(
    issue.articles.flatMap((article) => [
      sectionOf(issue.source, article),
      subsectionOf(issue.source, article),
    ]),
  );
  return issue.sectionLines
    .filter((line) => !names.has(read(line)))
    .map((line) => finding('section-without-article', line, shorten(read(line))));
};
