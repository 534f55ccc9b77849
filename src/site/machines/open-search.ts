/** OpenSearch 1.1 description: browsers offer the archive's search by it. */
import { absolute, type PublishedContext, type SiteFile } from './context.ts';
import { isHarvestable } from './oai.ts';
import { element, textElement, xmlDocument } from './xml.ts';

export const OPEN_SEARCH_ADDRESS = '/opensearch.xml';

/** As many characters as the description may give. */
const LONGEST = { shortName: 16, longName: 48, description: 1024 };

export function openSearchFile({ site, strings, icon }: PublishedContext): SiteFile {
  const template = `${absolute(site, '/search/')}?q={searchTerms}`;
  const description = element(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    element('ShortName', {}, cut(site.title, LONGEST.shortName)),
    element('Description', {}, cut(`${strings.search.label} · ${site.title}`, LONGEST.description)),
    element('Url', { type: 'text/html', template }),
    textElement('Contact', isHarvestable(site) ? site.contact : undefined),
    element('LongName', {}, cut(site.title, LONGEST.longName)),
    element('Image', { type: 'image/svg+xml' }, absolute(site, icon)),
    textElement('Attribution', site.licence && cut(site.licence.name, 256)),
    element('Language', {}, strings.language),
    element('InputEncoding', {}, 'UTF-8'),
    element('OutputEncoding', {}, 'UTF-8'),
  );
  return { address: OPEN_SEARCH_ADDRESS, content: xmlDocument(description) };
}

function cut(text: string, most: number): string {
  return [...text].slice(0, most).join('');
}
