/** What the review proposes for a bulletin, and what the ingest says to it. */
import { basename } from 'node:path';
import {
  articleFrontMatter,
  issueFrontMatter,
  readFrontMatter,
} from '../../src/5-articles/front-matter.ts';
import { ingestText } from '../../src/ingest.ts';
import { buildCatalog } from '../../src/site/catalog.ts';
import { paragraphsOf } from '../../src/site/markdown.ts';
import type { IngestedIssue } from '../../src/site/read-archive.ts';
import { toYaml } from '../../src/site/review/corrections.ts';
import { linesOf } from '../../src/site/review/excerpt.ts';
import { itemsOf } from '../../src/site/review/items.ts';
import { quotableOf } from '../../src/site/review/quotations.ts';
import { type Statement, statementsFor } from '../../src/site/review/statements.ts';
import type { MadeUp } from './doubtful.ts';

/** The statements that each item of a bulletin's review is shown with. */
export function proposalsFor({ name, text }: MadeUp): Statement[][] {
  const ingested = readBack(name, text);
  if (!ingested) return [];
  const texts = [ingested, ...ingested.articles].flatMap(({ markdown }) => paragraphsOf(markdown));
  const source = quotableOf(linesOf(text), texts);
  return itemsOf(buildCatalog([ingested])).map((item) => {
    const article = ingested.articles.find(
      ({ frontMatter }) => frontMatter.order === item.article?.order,
    );
    return statementsFor(item, source, paragraphsOf((article ?? ingested).markdown));
  });
}

/** The errors that the ingest reports when it applies statements, as an editor would save them. */
export function errorsOf({ name, text }: MadeUp, statements: readonly Statement[]): string[] {
  const corrections = { path: `${name}.corrections.yml`, text: toYaml(statements) };
  return ingestText({ name, path: name, text, corrections })
    .diagnostics.filter(({ file, severity }) => severity === 'error' || file === corrections.path)
    .map(({ rule, message }) => `${rule}: ${message.zh} ${corrections.text}`);
}

/** An issue as the site reads it from the files of its ingest. */
function readBack(name: string, text: string): IngestedIssue | undefined {
  const { result } = ingestText({ name, path: name, text });
  const files = (result?.files ?? []).map((file) => ({
    name: basename(file.name, '.md'),
    ...readFrontMatter(file.text),
  }));
  const index = files.find((file) => file.name === 'index');
  return (
    index && {
      frontMatter: issueFrontMatter.parse(index.data),
      markdown: index.markdown.trim(),
      articles: files
        .filter((file) => file !== index)
        .map((file) => ({
          name: file.name,
          frontMatter: articleFrontMatter.parse(file.data),
          markdown: file.markdown,
        })),
    }
  );
}
