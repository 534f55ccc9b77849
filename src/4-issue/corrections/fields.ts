/** The fields of statements: what each must be, and what editors are told of it as they write. */
import { z } from 'zod';
import type { Message } from '../../diagnostics.ts';
import { amongFields, type MetadataField, metadataFields } from '../metadata.ts';

/** Longer words quote more than they need, in UTF-16 units. */
const longest = 1000;

/** Something said: letters, digits or signs, no white space alone. */
export const words = z.string().trim().min(1).max(longest);
export const wordsOrNone = words.nullable();

const of = (en: string, zh: string): Message => ({ en, zh });

const said = of('words in quotes or without', '文字');
const saidOrNone = of('words, or null for none', '文字；没有则写 null');
const quoted = of('words quoted from the bulletin', '引自简报的文字');
const headline = of('a headline, or a part of it that no other has', '标题，或其中独有的一段');

/** What is expected of each field that is no metadata. */
const expectations: Record<string, Message> = {
  article: headline,
  join: headline,
  to: headline,
  split: quoted,
  move: quoted,
  after: quoted,
  drop: quoted,
  title: said,
  headline: said,
  section: saidOrNone,
  subsection: saidOrNone,
  organizations: of('a list of names, [] for none', '名称的列表；没有则写 []'),
  every: of('true', 'true'),
  issue: amongFields,
};

/** What a field must be, in words. */
export function expectedOf(path: readonly PropertyKey[]): Message {
  const [field, inner] = path.map(String);
  const metadata =
    field === 'issue' && inner !== undefined && metadataFields[inner as MetadataField];
  if (metadata) {
    const [, { en, zh }] = metadata;
    return of(`${en}, or null for none`, `${zh}；没有则写 null`);
  }
  return expectations[field ?? ''] ?? said;
}
