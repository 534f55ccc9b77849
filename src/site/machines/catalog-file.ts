/**
 * All articles with their facts and addresses, as JSON and as CSV (RFC 4180).
 *
 * A spreadsheet runs what begins like a formula, and headlines come from outside. So in the CSV a cell
 * that begins with `=`, `+`, `-`, `@`, a tab, a carriage return or an apostrophe gets an apostrophe
 * before it: nothing runs, and who takes one apostrophe away has the text to the character. The JSON
 * has every text as it is.
 */
import type { Article } from '../catalog.ts';
import { type Cell, type Column, columnsOf } from './columns.ts';
import type { MachineContext, SiteFile } from './context.ts';
import { jsonLine } from './json.ts';

export const CATALOG_CSV = '/catalog.csv';
export const CATALOG_JSON = '/catalog.json';

/** RFC 4180 ends lines so. */
const END = '\r\n';

export function catalogCsv(context: MachineContext): SiteFile {
  return { address: CATALOG_CSV, content: rows(columnsOf(context), context.catalog.articles) };
}

function* rows(columns: readonly Column[], articles: readonly Article[]): Generator<string> {
  yield columns.map(({ name }) => name).join(',') + END;
  for (const article of articles) {
    yield columns.map(({ cellOf }) => csvCell(cellOf(article))).join(',') + END;
  }
}

export function csvCell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : value.join('|');
  const inert = (/^[=+\-@\t\r']/.test(text) ? `'${text}` : text).replace(/\p{Cs}/gu, '\ufffd');
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** An array of objects, one a line; what is not known is absent. */
export function catalogJson(context: MachineContext): SiteFile {
  return { address: CATALOG_JSON, content: items(columnsOf(context), context.catalog.articles) };
}

function* items(columns: readonly Column[], articles: readonly Article[]): Generator<string> {
  let before = '[\n';
  for (const article of articles) {
    const facts = columns.map(({ name, cellOf }) => [name, cellOf(article)] as const);
    yield before + jsonLine(Object.fromEntries(facts.filter(([, value]) => value !== '')));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
