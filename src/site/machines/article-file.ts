/** One article as a file of its own: as JSON with all that is known, and as it was ingested. */
import type { Article } from '../catalog.ts';
import { citationOf } from '../citations/citation.ts';
import { cslItem } from '../citations/csl-json.ts';
import { issueName } from '../labels.ts';
import { absoluteIfKnown, type MachineContext, type SiteFile } from './context.ts';
import { articleIdentifier, jsonAddress, markdownAddress } from './identifiers.ts';
import { jsonFile } from './json.ts';

export function articleJson(article: Article, context: MachineContext): SiteFile {
  const { site, strings } = context;
  const { issue, title, date, section, subsection, organizations, order } = article;
  const at = (address: string | undefined) =>
    address === undefined ? undefined : (absoluteIfKnown(site, address) ?? address);
  const named = (name: string, address: string) => ({ name, url: at(address) });
  const { id, publication, publisher, year, volume, number, wholeNumber, supplied } = issue.facts;
  const content = jsonFile({
    id: articleIdentifier(article),
    url: at(article.address),
    title,
    date,
    section: section && named(section.name, section.address),
    subsection,
    organizations: organizations.map(({ name, address }) => named(name, address)),
    order,
    language: article.language,
    license: site.licence && { name: site.licence.name, url: site.licence.address },
    paragraphs: context.paragraphsOf(article),
    issue: {
      id,
      url: at(issue.address),
      name: issueName(issue, strings),
      ...{ publication, publisher, year, volume, number, wholeNumber, date: issue.facts.date },
      supplied,
      source: at(issue.sourceAddress),
    },
    split: {
      grade: article.grade,
      warnings: article.warnings,
      corrected: article.corrected,
      lines: article.lines,
    },
    previous: at(article.previous?.address),
    next: at(article.next?.address),
    markdown: at(markdownAddress(article)),
    changed: context.changedOn(article.address),
    citation: cslItem(citationOf(article, site.address)),
  });
  return { address: jsonAddress(article), content };
}

/** The ingested Markdown, byte for byte; `path` is where it lies. */
export function articleMarkdown(article: Article, path: string): SiteFile {
  return { address: markdownAddress(article), content: { copyOf: path } };
}
