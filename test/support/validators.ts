/** Validators of what the site offers machines; the schemas lie in test/schemas. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { validateXML, type XMLFileInfo, type XMLValidationError } from 'xmllint-wasm';

const read = (name: string) => readFileSync(join('test/schemas', name), 'utf8');

/** What a valid document needs: its grammar first, then what that imports. */
const grammars = {
  atom: ['atom.rng'],
  sitemap: ['sitemap.xsd'],
  siteindex: ['siteindex.xsd'],
  oai: ['static-repository.xsd', 'oai-records.xsd', 'oai_dc.xsd', 'dublin-core.xsd'],
  openSearch: ['open-search.rng'],
} as const;

export type Grammar = keyof typeof grammars;

/** What libxml2 finds wrong in documents of one kind; nothing in valid ones. */
export async function xmlErrors(
  grammar: Grammar,
  xml: readonly XMLFileInfo[],
): Promise<readonly XMLValidationError[]> {
  const [main, ...imported] = grammars[grammar];
  const { errors } = await validateXML({
    xml,
    schema: { fileName: main, contents: read(main) },
    preload: imported.map((fileName) => ({ fileName, contents: read(fileName) })),
    extension: main.endsWith('.rng') ? 'relaxng' : 'schema',
  });
  return errors;
}

/** What libxml2 finds wrong in a document; nothing in a valid one. */
export async function xmlFaults(grammar: Grammar, contents: string): Promise<readonly string[]> {
  const errors = await xmlErrors(grammar, [{ fileName: 'document.xml', contents }]);
  return errors.map(({ message }) => message);
}

export async function assertValidXml(grammar: Grammar, document: string): Promise<void> {
  assert.deepEqual(await xmlFaults(grammar, document), []);
}

/** Frictionless profiles are of a draft that differs in nothing they use; `textarea` is for editors. */
const ajv = new Ajv({ strict: false, validateSchema: false, formats: { textarea: true } });
(addFormats as unknown as (ajv: Ajv) => void)(ajv);

const validators = new Map<string, ReturnType<typeof ajv.compile>>();

/** What a JSON schema finds wrong in a value; nothing in a valid one. */
export function jsonFaults(schema: string, value: unknown): readonly string[] {
  const { $schema: _draft, ...known } = JSON.parse(read(schema));
  const validate = validators.get(schema) ?? ajv.compile(known);
  validators.set(schema, validate);
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

export function assertValidJson(schema: string, value: unknown): void {
  assert.deepEqual(jsonFaults(schema, value), []);
}
