/**
 * OAI-PMH static repository: all records in one file, harvested through a gateway.
 *
 * The guideline asks for a day on which each record changed. It is the recorded one, else the first
 * day that the article's date means, else the earliest of all records: harvesters that ask for what is
 * new get the truth as far as the ledger knows it. `baseURL` is to be the gateway's; as long as none
 * is known it is the address of the file.
 */
import type { Article } from '../catalog.ts';
import { compare } from '../order.ts';
import type { Site } from '../settings/site.ts';
import { absolute, type PublishedContext, type SiteFile } from './context.ts';
import { dublinCore } from './dublin-core.ts';
import { articleIdentifier } from './identifiers.ts';
import { firstDayOf, UNKNOWN_DAY } from './known-dates.ts';
import { element, lines, pieces, type XmlElement, xmlPieces } from './xml.ts';

export const OAI_ADDRESS = '/oai.xml';

const OAI = 'http://www.openarchives.org/OAI/2.0/';
const OAI_DC = `${OAI}oai_dc/`;
const STATIC_REPOSITORY = `${OAI}static-repository`;
const INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The repository must name whom to write to: without an e-mail address there is none. */
export function isHarvestable({ contact }: Site): boolean {
  return EMAIL.test(contact ?? '');
}

export function oaiFile(context: PublishedContext): SiteFile {
  const { catalog, site } = context;
  const stamps = catalog.articles.flatMap((article) => datestamp(article, context) ?? []);
  const since = stamps.sort(compare)[0] ?? UNKNOWN_DAY;
  const root = element(
    'Repository',
    {
      xmlns: STATIC_REPOSITORY,
      'xmlns:oai': OAI,
      'xmlns:xsi': INSTANCE,
      'xsi:schemaLocation': `${STATIC_REPOSITORY} ${STATIC_REPOSITORY}.xsd`,
    },
    identify(since, context),
    metadataFormats(),
  );
  const host = new URL(site.address).hostname;
  const list = element('ListRecords', { metadataPrefix: 'oai_dc' });
  return {
    address: OAI_ADDRESS,
    content: xmlPieces(root, pieces(list, lines(records(host, since, context)))),
  };
}

function identify(since: string, { site }: PublishedContext): XmlElement {
  return element(
    'Identify',
    {},
    element('oai:repositoryName', {}, site.title),
    element('oai:baseURL', {}, absolute(site, OAI_ADDRESS)),
    element('oai:protocolVersion', {}, '2.0'),
    element('oai:adminEmail', {}, site.contact),
    element('oai:earliestDatestamp', {}, since),
    element('oai:deletedRecord', {}, 'no'),
    element('oai:granularity', {}, 'YYYY-MM-DD'),
  );
}

function metadataFormats(): XmlElement {
  const format = element(
    'oai:metadataFormat',
    {},
    element('oai:metadataPrefix', {}, 'oai_dc'),
    element('oai:schema', {}, 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd'),
    element('oai:metadataNamespace', {}, OAI_DC),
  );
  return element('ListMetadataFormats', {}, format);
}

function* records(host: string, since: string, context: PublishedContext): Generator<XmlElement> {
  for (const article of context.catalog.articles) {
    const statements = dublinCore(article, context.site, context.strings);
    const dc = element(
      'oai_dc:dc',
      {
        'xmlns:oai_dc': OAI_DC,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xsi:schemaLocation': `${OAI_DC} http://www.openarchives.org/OAI/2.0/oai_dc.xsd`,
      },
      ...statements.map(([name, value]) => element(`dc:${name}`, {}, value)),
    );
    const header = element(
      'oai:header',
      {},
      element('oai:identifier', {}, `oai:${host}:${articleIdentifier(article)}`),
      element('oai:datestamp', {}, datestamp(article, context) ?? since),
    );
    yield element('oai:record', {}, header, element('oai:metadata', {}, dc));
  }
}

function datestamp(article: Article, { changedOn }: PublishedContext): string | undefined {
  return changedOn(article.address) ?? firstDayOf(article);
}
