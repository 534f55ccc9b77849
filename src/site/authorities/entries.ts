/** Authorities as `content/organizations.yml` says them. */
import { Document, isMap, isSeq } from 'yaml';
import type { Authority } from './authority.ts';
import { authoritySchema } from './fields.ts';

type Entry = Pick<Authority, 'name'> & Partial<Authority>;

const order = Object.keys(authoritySchema.shape) as (keyof Authority)[];

/** Entries with their fields in the usual order, aliases on one line; nothing for none. */
export function entriesToYaml(entries: readonly Entry[]): string {
  if (entries.length === 0) return '';
  const document = new Document(entries.map(inOrder));
  for (const entry of isSeq(document.contents) ? document.contents.items : []) {
    const aliases = isMap(entry) ? entry.get('aliases', true) : undefined;
    if (isSeq(aliases)) aliases.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function inOrder(entry: Entry): Partial<Authority> {
  const said = order.filter((field) => entry[field] !== undefined && entry[field].length > 0);
  return Object.fromEntries(said.map((field) => [field, entry[field]]));
}
