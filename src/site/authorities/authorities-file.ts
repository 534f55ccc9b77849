/**
 * Reads `content/organizations.yml`.
 *
 *     - name: 北京市西城区科学技术协会
 *       aliases: [西城区科协]
 *       kind: 科协
 *       parent: 北京市科学技术协会
 *       from: 1958
 */
import { isSeq } from 'yaml';
import { entriesOf, readYaml, type YamlFile } from '../../4-issue/yaml.ts';
import { type Diagnostic, diagnose, type Message, type Point } from '../../diagnostics.ts';
import type { Authority } from './authority.ts';
import { aListOfOrganizations, amongFields, authoritySchema, expected, isField } from './fields.ts';
import { reconcileAuthorities } from './reconcile-authorities.ts';

/** An authority as it was read, and where each of its fields stands. */
export interface ReadAuthority {
  authority: Authority;
  pointOf: (field: 'name' | 'aliases' | 'parent' | 'to', at?: number) => Point;
}

/** Authorities in the order of the file; whatever is wrong is reported with its place, and the rest is used. */
export function readAuthorities(
  file: string,
  yaml: string,
): { authorities: Authority[]; diagnostics: Diagnostic[] } {
  const parts = readYaml(yaml);
  const { contents } = parts.document;
  const diagnostics = parts.faults.map(({ point, reason }) =>
    diagnose('organizations-syntax', file, point, reason),
  );
  if (diagnostics.length > 0 || contents === null) return { authorities: [], diagnostics };
  const wrong = (place: unknown, field: string, found: unknown, wanted: Message) => {
    const shown = parts.excerpt(found);
    diagnostics.push(
      diagnose('organizations-invalid', file, parts.pointOf(place), field, shown, wanted),
    );
  };
  if (!isSeq(contents)) {
    wrong(contents, file, contents, aListOfOrganizations);
    return { authorities: [], diagnostics };
  }
  const read = contents.items.flatMap((item) => readAuthority(item, parts, wrong));
  const { authorities, diagnostics: conflicts } = reconcileAuthorities(file, read);
  return { authorities, diagnostics: [...diagnostics, ...conflicts] };
}

type Wrong = (place: unknown, field: string, found: unknown, wanted: Message) => void;

function readAuthority(item: unknown, { pointOf, plain }: YamlFile, wrong: Wrong): ReadAuthority[] {
  const entries = entriesOf(item);
  if (!entries) {
    wrong(item, 'organization', item, aListOfOrganizations);
    return [];
  }
  const given: Record<string, unknown> = {};
  const places = new Map<string, unknown>();
  for (const { name: field, key, value } of entries) {
    if (!isField(field)) {
      wrong(key, field, key, amongFields);
      continue;
    }
    const parsed = authoritySchema.shape[field].safeParse(plain(value));
    if (!parsed.success) wrong(value ?? key, field, value ?? key, expected[field]);
    else {
      given[field] = parsed.data;
      places.set(field, value);
    }
  }
  const { success, data } = authoritySchema.safeParse(given);
  if (!success) {
    // A name that is wrong was told already.
    if (!entries.some(({ name }) => name === 'name')) {
      wrong(item, 'organization', item, aListOfOrganizations);
    }
    return [];
  }
  const { name, aliases = [], ...rest } = data;
  const known = Object.fromEntries(
    Object.entries(rest).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, String(value)]],
    ),
  );
  return [
    {
      authority: { name, aliases, ...known },
      pointOf: (field, at) => {
        const part = places.get(field);
        return pointOf(at !== undefined && isSeq(part) ? part.items[at] : (part ?? item));
      },
    },
  ];
}
