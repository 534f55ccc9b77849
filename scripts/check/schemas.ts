/** Whether what machines read is what it says that it is: feeds, sitemaps, OAI-PMH, linked data. */
import { vocabularyFaults } from '../../test/support/schema-org.ts';
import { type Grammar, jsonFaults, xmlErrors } from '../../test/support/validators.ts';
import type { Checker, Finding, SiteFile } from './checker.ts';
import { attribute, elements, textOf } from './elements.ts';
import { type XmlBatch, xmlBatch } from './xml-batch.ts';

/** Which grammar an XML file must follow, by its address. */
const GRAMMARS: readonly [RegExp, Grammar][] = [
  [/(?:^|\/)(?:feed|feed\/archive-\d+)\.xml$/, 'atom'],
  [/^sitemap\.xml$/, 'siteindex'],
  [/^sitemap-[^/]+\.xml$/, 'sitemap'],
  [/^oai\.xml$/, 'oai'],
  [/^opensearch\.xml$/, 'openSearch'],
];

/** What must hold of JSON, in files and in pages. */
const VALUES: readonly [RegExp, (file: SiteFile) => readonly string[]][] = [
  [/(?:^|\/)feed\.json$/, (file) => jsonFaults('json-feed.json', JSON.parse(file.text()))],
  [/^datapackage\.json$/, (file) => jsonFaults('data-package.json', JSON.parse(file.text()))],
  [/\.html$/, linkedDataFaults],
];

/** Holds each file against its schema, and JSON-LD against schema.org. */
export function schemas(): Checker {
  const batches = new Map<Grammar, XmlBatch>();
  const batchOf = (grammar: Grammar) => {
    const known = batches.get(grammar);
    if (known) return known;
    const batch = xmlBatch((xml) => xmlErrors(grammar, xml), 'schema');
    batches.set(grammar, batch);
    return batch;
  };
  return {
    name: 'schemas',
    wants: (path) => (matching(GRAMMARS, path) ?? matching(VALUES, path)) !== undefined,
    look: (file) => {
      const grammar = matching(GRAMMARS, file.path);
      return grammar ? batchOf(grammar).add(file) : valueFindings(file);
    },
    end: async () => {
      const findings: Finding[] = [];
      for (const batch of batches.values()) findings.push(...(await batch.end()));
      return findings;
    },
  };
}

function matching<T>(table: readonly [RegExp, T][], path: string): T | undefined {
  return table.find(([name]) => name.test(path))?.[1];
}

function valueFindings(file: SiteFile): Finding[] {
  try {
    const faults = matching(VALUES, file.path)?.(file) ?? [];
    return faults.map((what) => ({ file: file.path, what: what.trim(), rule: 'schema' }));
  } catch (error) {
    // What cannot be parsed at all is told by `json`.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function linkedDataFaults(file: SiteFile): readonly string[] {
  return [...elements(file.page(), 'script')]
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .flatMap((script) => vocabularyFaults(JSON.parse(textOf(script))));
}
