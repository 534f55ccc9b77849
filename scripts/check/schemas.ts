/** Whether what machines read is what it says that it is: feeds, sitemaps, OAI-PMH, linked data. */
import { vocabularyFaults } from '../../test/support/schema-org.ts';
import { jsonFaults, xmlFaults } from '../../test/support/validators.ts';
import type { Checker, SiteFile } from './checker.ts';
import { attribute, elements, textOf } from './elements.ts';

type Faults = readonly string[] | Promise<readonly string[]>;

const xml = (grammar: Parameters<typeof xmlFaults>[0]) => (file: SiteFile) =>
  xmlFaults(grammar, file.text());
const json = (schema: string) => (file: SiteFile) => jsonFaults(schema, JSON.parse(file.text()));

/** Which schema a file must follow, by its address. */
const SCHEMAS: readonly [RegExp, (file: SiteFile) => Faults][] = [
  [/(?:^|\/)(?:feed|feed\/archive-\d+)\.xml$/, xml('atom')],
  [/(?:^|\/)feed\.json$/, json('json-feed.json')],
  [/^sitemap\.xml$/, xml('siteindex')],
  [/^sitemap-[^/]+\.xml$/, xml('sitemap')],
  [/^oai\.xml$/, xml('oai')],
  [/^opensearch\.xml$/, xml('openSearch')],
  [/^datapackage\.json$/, json('data-package.json')],
  [/\.html$/, linkedDataFaults],
];

/** Holds each file against its schema, and JSON-LD against schema.org. */
export function schemas(): Checker {
  const faultsOf = (path: string) => SCHEMAS.find(([name]) => name.test(path))?.[1];
  return {
    name: 'schemas',
    wants: (path) => faultsOf(path) !== undefined,
    look: async (file) => {
      // What cannot be parsed at all is told by `json` and `xml`.
      const faults = await (async () => (await faultsOf(file.path)?.(file)) ?? [])().catch(
        (error: unknown) => (error instanceof SyntaxError ? [] : Promise.reject(error)),
      );
      return faults.map((what) => ({ file: file.path, what: what.trim(), rule: 'schema' }));
    },
  };
}

function linkedDataFaults(file: SiteFile): readonly string[] {
  return [...elements(file.page(), 'script')]
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .flatMap((script) => vocabularyFaults(JSON.parse(textOf(script))));
}
