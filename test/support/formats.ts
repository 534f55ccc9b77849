/** Bulletins in every format, and what they come to. */
import { type Passage, readPassage } from '../../src/2-lines/passage.ts';
import { ingestBulletin } from '../../src/ingest.ts';

export interface PlainArticle {
  title: string | undefined;
  section: string | undefined;
  subsection: string | undefined;
  organizations: string[];
  paragraphs: string[];
}

/** The articles of a bulletin in any format, in words alone. */
export async function articlesOf(name: string, bytes: Uint8Array): Promise<PlainArticle[]> {
  const { result, diagnostics } = await ingestBulletin({ name, path: name, bytes });
  if (!result) throw new Error(`${name}: ${diagnostics.map(({ message }) => message.en)}`);
  const { issue } = result;
  const say = (passage: Passage | undefined) => passage && readPassage(issue.source, passage);
  const sayAll = (passages: readonly Passage[]) => passages.flatMap((each) => say(each) ?? []);
  return issue.articles.map((article) => ({
    title: say(article.headline),
    section: say(article.section),
    subsection: say(article.subsection),
    organizations: sayAll(article.organizations),
    paragraphs: sayAll(article.paragraphs),
  }));
}
