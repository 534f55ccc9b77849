/** Takes text out of its place: a paragraph, or a line that was taken for a section's name. */
import type { Passage } from '../../2-lines/passage.ts';
import type { Article, ArticleChange, Issue } from '../issue.ts';
import { type Anchor, findText, type Problem } from './anchors.ts';
import { changed } from './edit.ts';
import { withoutSectionLine } from './sections.ts';

/** Quoted words of a text; of a line taken for a section's name where no text holds them. */
export function findParagraph(issue: Issue, quotation: string): Anchor | Problem {
  const inText = findText(issue, ['paragraph', 'unplaced'], quotation);
  if (!('matched' in inText) || inText.matched > 0) return inText;
  const inSections = findText(issue, ['section'], quotation);
  return 'matched' in inSections && inSections.matched === 0 ? inText : inSections;
}

/** The issue without the whole passage that holds the quoted words. */
export function takeOut(issue: Issue, { place }: Anchor, change: ArticleChange): Issue {
  const others = (passages: readonly Passage[]) =>
    passages.filter((passage) => passage !== place.passage);
  if (place.kind === 'section') return withoutSectionLine(issue, place.passage);
  if (place.kind !== 'paragraph') return { ...issue, unplaced: others(issue.unplaced) };
  const article = issue.articles[place.article] as Article;
  const paragraphs = others(article.paragraphs);
  const articles = issue.articles.with(place.article, changed(article, change, { paragraphs }));
  return { ...issue, articles };
}
