/**
 * Sidecars: `<bulletin>.meta.yml` beside a bulletin supplies what the bulletin does not print.
 *
 *     publication:
 *       value: "[科协工作动态]"      # a supplied title stands in square brackets
 *       basis: 无报头，题名由编目者自拟
 *     date: 2022-03~                # EDTF level 1: about March 2022
 */
import { z } from 'zod';
import { type Diagnostic, diagnose, type Message } from '../diagnostics.ts';
import type { IssueMetadata } from './issue.ts';
import {
  amongFields,
  isMetadataField,
  type MetadataField,
  metadataFields,
  text,
} from './metadata.ts';
import { entriesOf, readYaml } from './yaml.ts';

export interface Sidecar {
  values: IssueMetadata;
  /** For each field, how its value is known. */
  basis: Record<string, string>;
}

/** What the pages say when an editor gives a value without its basis. */
const noBasis = '由编者提供';

/** Reads a sidecar; whatever is wrong in it is reported with its place and left out. */
export function readSidecar(
  file: string,
  yaml: string,
): { sidecar: Sidecar; diagnostics: Diagnostic[] } {
  const { document, faults, pointOf, excerpt, plain } = readYaml(yaml);
  const diagnostics = faults.map(({ point, reason }) =>
    diagnose('sidecar-syntax', file, point, reason),
  );
  const sidecar: Sidecar = { values: {}, basis: {} };
  if (diagnostics.length > 0 || document.contents === null) return { sidecar, diagnostics };
  const wrong = (place: unknown, field: string, found: unknown, wanted: Message) =>
    diagnostics.push(
      diagnose('sidecar-invalid', file, pointOf(place), field, excerpt(found), wanted),
    );
  const entries = entriesOf(document.contents);
  if (!entries) wrong(undefined, file, document.contents, amongFields);
  for (const { name, key, value } of entries ?? []) {
    if (!isMetadataField(name)) {
      wrong(key, name, key, amongFields);
      continue;
    }
    const parsed = readField(name, plain(value));
    if ('wanted' in parsed) wrong(key, name, value, parsed.wanted);
    else {
      Object.assign(sidecar.values, { [name]: parsed.value });
      sidecar.basis[name] = parsed.basis;
    }
  }
  return { sidecar, diagnostics };
}

const annotated = <Schema extends z.ZodType>(schema: Schema) =>
  z.strictObject({ value: schema, basis: text.default(noBasis) });

/** A whole sidecar, as editors' programs check it while it is written. */
export const sidecarFile = z.strictObject(
  Object.fromEntries(
    Object.entries(metadataFields).map(([name, [schema, { en, zh }]]) => [
      name,
      z
        .union([schema, annotated(schema)])
        .describe(`${en}. ${zh}。`)
        .optional(),
    ]),
  ),
);

const withBasis = ({ en, zh }: Message): Message => ({
  en: `value: ${en}, and basis: a text`,
  zh: `value: ${zh}，basis: 文字`,
});

function readField(name: MetadataField, given: unknown) {
  const [schema, wanted] = metadataFields[name];
  const isAnnotated = typeof given === 'object' && given !== null && !Array.isArray(given);
  const parsed = annotated<z.ZodType<string | number>>(schema).safeParse(
    isAnnotated ? given : { value: given },
  );
  if (parsed.success) return parsed.data;
  return { wanted: isAnnotated ? withBasis(wanted) : wanted };
}
