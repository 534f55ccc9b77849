/**
 * Sidecars: `<bulletin>.meta.yml` beside a bulletin supplies what the bulletin does not print.
 *
 *     publication:
 *       value: "[科协工作动态]"      # a supplied title stands in square brackets
 *       basis: 无报头，题名由编目者自拟
 *     date: 2022-03~                # EDTF level 1: about March 2022
 */
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Diagnostic, diagnose, type Point } from '../diagnostics.ts';
import type { IssueMetadata } from './issue.ts';

export interface Sidecar {
  values: IssueMetadata;
  /** For each field, how its value is known. */
  basis: Record<string, string>;
}

/** What the pages say when an editor gives a value without its basis. */
const noBasis = '由编者提供';

const text = z.string().trim().min(1, 'a text that is not empty');
const positive = z
  .number('a whole number from 1')
  .int('a whole number')
  .positive('a whole number from 1');
const date = z
  .string('a date such as 2023-03-10 or 2022-03~')
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[~?%]?$/u,
    'a date such as 2023-03-10 or 2022-03~',
  );

const fields = {
  publication: text,
  publisher: text,
  year: positive,
  volume: positive,
  number: positive,
  wholeNumber: positive,
  date,
} satisfies Record<keyof IssueMetadata, z.ZodType>;

type Field = keyof typeof fields;
const isField = (name: string): name is Field => Object.hasOwn(fields, name);

/** Reads a sidecar; whatever is wrong in it is reported with its place and left out. */
export function readSidecar(
  file: string,
  yaml: string,
): { sidecar: Sidecar; diagnostics: Diagnostic[] } {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, uniqueKeys: true });
  const diagnostics: Diagnostic[] = [];
  const sidecar: Sidecar = { values: {}, basis: {} };
  const pointOf = (offset: number): Point => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  for (const { message, pos } of document.errors) {
    diagnostics.push(
      diagnose('sidecar-syntax', file, pointOf(pos[0]), message.split('\n')[0] ?? ''),
    );
  }
  if (diagnostics.length > 0 || document.contents === null) return { sidecar, diagnostics };
  const wrong = (offset: number, field: string, found: unknown, expected: string) =>
    diagnostics.push(
      diagnose('sidecar-invalid', file, pointOf(offset), field, JSON.stringify(found), expected),
    );
  if (!isMap(document.contents)) {
    wrong(0, 'the sidecar', document.toJS(), `fields among ${Object.keys(fields).join(', ')}`);
    return { sidecar, diagnostics };
  }
  for (const { key, value } of document.contents.items) {
    const name = String(isNode(key) ? key.toJSON() : key);
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    const given: unknown = isNode(value) ? value.toJSON() : value;
    if (!isField(name)) {
      wrong(offset, name, name, `a field among ${Object.keys(fields).join(', ')}`);
      continue;
    }
    const parsed = readField(name, given);
    if ('problem' in parsed) wrong(offset, name, given, parsed.problem);
    else {
      Object.assign(sidecar.values, { [name]: parsed.value });
      sidecar.basis[name] = parsed.basis;
    }
  }
  return { sidecar, diagnostics };
}

function readField(name: Field, given: unknown) {
  const annotated = z.strictObject({ value: fields[name], basis: text.default(noBasis) });
  const isAnnotated = typeof given === 'object' && given !== null;
  const parsed = annotated.safeParse(isAnnotated ? given : { value: given });
  if (parsed.success) {
    return { value: parsed.data.value as string | number, basis: parsed.data.basis as string };
  }
  return { problem: parsed.error.issues[0]?.message ?? 'another value' };
}
