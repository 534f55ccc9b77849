/** Dublin Core, the fifteen elements: for pages and for OAI-PMH. */
import type { Article } from '../catalog.ts';
import { issueName } from '../labels.ts';
import type { Site } from '../settings/site.ts';
import type { Strings } from '../strings/index.ts';
import { absoluteIfKnown } from './context.ts';
import { articleIdentifier } from './identifiers.ts';

export type DublinCoreElement =
  | 'title'
  | 'creator'
  | 'subject'
  | 'publisher'
  | 'date'
  | 'type'
  | 'format'
  | 'identifier'
  | 'source'
  | 'language'
  | 'relation'
  | 'rights';

/** An element may be repeated: one for each value. */
export type DublinCoreStatement = readonly [element: DublinCoreElement, value: string];

/** What Dublin Core says of an article. For its dates DCMI recommends W3CDTF or EDTF: what is about known is told so. */
export function dublinCore(
  article: Article,
  site: Site,
  strings: Strings,
): readonly DublinCoreStatement[] {
  const { title, organizations, section, date, issue, address } = article;
  const { licence } = site;
  const statements: [DublinCoreElement, string | undefined][] = [
    ['title', title || strings.untitled],
    ...organizations.map(({ name }): [DublinCoreElement, string] => ['creator', name]),
    ['subject', section?.name],
    ['publisher', issue.facts.publisher],
    ['date', date],
    ['type', 'Text'],
    ['format', 'text/html'],
    ['identifier', absoluteIfKnown(site, address) ?? articleIdentifier(article)],
    ['source', issueName(issue, strings)],
    ['language', article.language],
    ['relation', absoluteIfKnown(site, issue.address)],
    ['rights', licence?.name],
    ['rights', licence?.address],
  ];
  return statements.filter((statement): statement is [DublinCoreElement, string] =>
    Boolean(statement[1]),
  );
}
