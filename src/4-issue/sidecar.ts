/**
 * Sidecars: `<bulletin>.meta.yml` beside a bulletin supplies what the bulletin does not print.
 *
 *     publication:
 *       value: "[科协工作动态]"      # a supplied title stands in square brackets
 *       basis: 无报头，题名由编目者自拟
 *     date: 2022-03~                # EDTF level 1: about March 2022
 */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Diagnostic, diagnose, type Message, type Point } from '../diagnostics.ts';
import { edtfDate } from './edtf.ts';
import type { IssueMetadata } from './issue.ts';

export interface Sidecar {
  values: IssueMetadata;
  /** For each field, how its value is known. */
  basis: Record<string, string>;
}

/** What the pages say when an editor gives a value without its basis. */
const noBasis = '由编者提供';

const text = z.string().trim().min(1);
const positive = z.number().int().positive();
const date = edtfDate.refine(isOnCalendar);

const expected = {
  text: { en: 'a text', zh: '文字' },
  positive: { en: 'a whole number from 1', zh: '正整数' },
  date: {
    en: 'a date such as 2023-03-10, 2022-03 or 2022-03~',
    zh: '日期，如 2023-03-10、2022-03 或 2022-03~',
  },
} satisfies Record<string, Message>;

const fields = {
  publication: [text, expected.text],
  publisher: [text, expected.text],
  year: [positive, expected.positive],
  volume: [positive, expected.positive],
  number: [positive, expected.positive],
  wholeNumber: [positive, expected.positive],
  date: [date, expected.date],
} satisfies Record<keyof IssueMetadata, [z.ZodType<string | number>, Message]>;

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
  if (!isMap(document.contents)) {
    wrong(0, file, document.contents, amongFields);
    return { sidecar, diagnostics };
  }
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : String(key);
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isField(name)) {
      wrong(offset, name, key, amongFields);
      continue;
    }
    const given = plainValue(value, document);
    const parsed = readField(name, given);
    if ('wanted' in parsed) wrong(offset, name, value, parsed.wanted);
    else {
      Object.assign(sidecar.values, { [name]: parsed.value });
      sidecar.basis[name] = parsed.basis;
    }
  }
  return { sidecar, diagnostics };

  function wrong(offset: number, field: string, found: unknown, wanted: Message) {
    const shown = isNode(found)
      ? yaml.slice(found.range?.[0], found.range?.[1]).trim()
      : `${found}`;
    const excerpt = shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown;
    diagnostics.push(diagnose('sidecar-invalid', file, pointOf(offset), field, excerpt, wanted));
  }
}

const names = Object.keys(fields).join(', ');
const amongFields: Message = { en: `a field among ${names}`, zh: `以下字段之一：${names}` };

const withBasis = ({ en, zh }: Message): Message => ({
  en: `value: ${en}, and basis: a text`,
  zh: `value: ${zh}，basis: 文字`,
});

/** Enough to recognize a wrong value by. */
const longestShown = 60;

/** A value without YAML's aliases; one that leads nowhere, or in circles, is no value. */
function plainValue(value: unknown, document: Document.Parsed): unknown {
  try {
    return isNode(value) ? value.toJS(document, { maxAliasCount: 10 }) : value;
  } catch {
    return undefined;
  }
}

function readField(name: Field, given: unknown) {
  const [schema, wanted] = fields[name];
  const isAnnotated = typeof given === 'object' && given !== null && !Array.isArray(given);
  const annotated = z.strictObject({ value: schema, basis: text.default(noBasis) });
  const parsed = annotated.safeParse(isAnnotated ? given : { value: given });
  if (parsed.success) return parsed.data;
  return { wanted: isAnnotated ? withBasis(wanted) : wanted };
}

/** 2023-02-31 is on no calendar. */
function isOnCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map((part) => Number.parseInt(part, 10));
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}
