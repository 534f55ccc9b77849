/** CSL-JSON: an article as Zotero and Pandoc cite it. */
import { type Article, yearOf } from '../catalog.ts';
import type { Site } from '../settings/site.ts';
import { absoluteIfKnown, TEXT_LANGUAGE } from './context.ts';
import { articleIdentifier } from './identifiers.ts';

export function cslItem(article: Article, site: Site) {
  const { issue, title, organizations } = article;
  const { publication, publisher, volume, number, wholeNumber } = issue.facts;
  return {
    id: articleIdentifier(article),
    type: publication === undefined ? 'webpage' : 'article-journal',
    title: title || undefined,
    author: organizations.map(({ name }) => ({ literal: name })),
    'container-title': publication,
    publisher,
    volume,
    issue: number ?? wholeNumber,
    issued: issued(article),
    language: TEXT_LANGUAGE,
    URL: absoluteIfKnown(site, article.address),
  };
}

/** `2022-03~` → March 2022, about. */
function issued({ date, issue }: Article) {
  const known = date ?? yearOf(issue);
  if (known === undefined) return undefined;
  const plain = known.replace(/[~?%]$/, '');
  return {
    'date-parts': [plain.split('-').map(Number)],
    ...(plain !== known && { circa: true }),
  };
}
