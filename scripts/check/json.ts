/** Whether what is JSON by its name, or inside a page, can be read as JSON. */
import { type Checker, type Finding, isPage, type SiteFile } from './checker.ts';
import { attribute, elements, textOf } from './elements.ts';

/** Names of JSON files; `.webmanifest` and GeoJSON are JSON too. */
const JSON_FILE = /\.(?:json|geojson|jsonld|webmanifest)$/;

/** Parses each JSON file and each block of JSON-LD. */
export function json(): Checker {
  return {
    name: 'json',
    wants: (path) => JSON_FILE.test(path) || isPage(path),
    look: (file) => (isPage(file.path) ? blocksOf(file) : parse(file.path, file.text(), 'json')),
  };
}

function blocksOf({ path, page }: SiteFile): Finding[] {
  return [...elements(page(), 'script')]
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .flatMap((script) => parse(path, textOf(script), 'json-ld', script.position?.start.line));
}

function parse(file: string, text: string, rule: string, line?: number): Finding[] {
  try {
    const value: unknown = JSON.parse(text);
    const isLinked = typeof value === 'object' && value !== null && '@context' in value;
    return rule !== 'json-ld' || isLinked ? [] : [{ file, line, what: 'found no @context', rule }];
  } catch (error) {
    return [{ file, line, what: String(error instanceof Error ? error.message : error), rule }];
  }
}
