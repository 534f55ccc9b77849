/** Holds JSON-LD against the vocabulary of schema.org: types, their properties, and what those expect. */
import { readFileSync } from 'node:fs';

interface Type {
  subTypeOf: string[];
  properties: Record<string, string[]>;
}

const { types } = JSON.parse(readFileSync('test/schemas/schema-org.json', 'utf8')) as {
  types: Record<string, Type>;
};

const TEXTUAL = ['Text', 'URL', 'Date', 'DateTime'];
const NUMERIC = ['Integer', 'Number', 'Text'];

/** What is not of the vocabulary, each with its path; nothing in what is. */
export function vocabularyFaults(thing: unknown, path = ''): string[] {
  const {
    '@type': name,
    '@context': _context,
    '@id': _id,
    ...properties
  } = thing as Record<string, unknown>;
  if (typeof name !== 'string' || !types[name]) return [`${path}: no type ${name}`];
  return Object.entries(properties).flatMap(([property, value]) =>
    // An annotation of an action's input, not a property: https://schema.org/docs/actions.html
    property.endsWith('-input')
      ? []
      : [value].flat().flatMap((each) => faultsOf(name, property, each, `${path}/${property}`)),
  );
}

function faultsOf(type: string, property: string, value: unknown, path: string): string[] {
  const expected = ancestors(type).flatMap((each) => types[each]?.properties[property] ?? []);
  if (expected.length === 0) return [`${path}: no property of ${type}`];
  const accepted = (names: string[]) => names.some((each) => expected.includes(each));
  if (typeof value === 'string') {
    // An address stands for the thing that it names.
    const names = /^https?:/.test(value) ? [...TEXTUAL, 'Thing'] : TEXTUAL;
    return accepted(names) ? [] : [`${path}: is a text`];
  }
  if (typeof value === 'number') return accepted(NUMERIC) ? [] : [`${path}: is a number`];
  if (typeof value === 'boolean') return accepted(['Boolean']) ? [] : [`${path}: is a boolean`];
  const own = (value as { '@type': string })['@type'];
  return accepted(ancestors(own))
    ? vocabularyFaults(value, path)
    : [`${path}: ${own} is none of ${expected.join(', ')}`];
}

function ancestors(type: string): string[] {
  return [type, ...(types[type]?.subTypeOf ?? []).flatMap(ancestors)];
}
