/**
 * The columns of the catalog: one list for `catalog.csv`, `catalog.json` and the description of both.
 */
import type { Article } from '../catalog.ts';
import { absoluteIfKnown, type MachineContext } from './context.ts';
import { articleIdentifier, jsonAddress, markdownAddress } from './identifiers.ts';

export type Cell = string | number | readonly string[] | undefined;

export interface Column {
  readonly name: string;
  /** Types of Frictionless Table Schema. */
  readonly type: 'string' | 'integer' | 'year';
  readonly format?: 'uri' | undefined;
  readonly description: string;
  /** Every row has a value. */
  readonly isRequired?: boolean;
  /** No two rows have the same. */
  readonly isUnique?: boolean;
  readonly cellOf: (article: Article) => Cell;
}

/** Addresses are absolute where the site knows where it will stand, else from its root. */
export function columnsOf({ site }: Pick<MachineContext, 'site'>): readonly Column[] {
  const addressed = (name: string, description: string, addressOf: (article: Article) => string) =>
    ({
      name,
      type: 'string',
      ...(site.address !== undefined && { format: 'uri' }),
      description,
      isRequired: true,
      cellOf: (article) => {
        const address = addressOf(article);
        return absoluteIfKnown(site, address) ?? address;
      },
    }) satisfies Column;
  const text = (name: string, description: string, cellOf: Column['cellOf']) =>
    ({ name, type: 'string', description, cellOf }) satisfies Column;
  const count = (name: string, description: string, cellOf: Column['cellOf']) =>
    ({ name, type: 'integer', description, cellOf }) satisfies Column;
  return [
    {
      ...text('id', 'Issue and place in it; never changes', articleIdentifier),
      isRequired: true,
      isUnique: true,
    },
    text('title', 'The headline as printed; empty where none is', ({ title }) => title),
    text('date', 'EDTF level 1: 2023-03-10, 2022-03, 2022-03~ (about)', ({ date }) => date),
    text('section', 'As printed', ({ section }) => section?.name),
    text(
      'subsection',
      'The column within the section, as printed',
      (article) => article.subsection,
    ),
    text('organizations', 'Who sent it in, as printed; several divided by |', ({ organizations }) =>
      organizations.map(({ name }) => name),
    ),
    text('issue', 'Id of the issue', ({ issue }) => issue.facts.id),
    count('order', 'Place in the issue, from 1', ({ order }) => order),
    text('publication', 'Title of the bulletin', ({ issue }) => issue.facts.publication),
    text('publisher', 'Publisher of the bulletin', ({ issue }) => issue.facts.publisher),
    count('year', 'Year of the number', ({ issue }) => issue.facts.year),
    count('volume', 'Volume (卷)', ({ issue }) => issue.facts.volume),
    count('number', 'Number in the year (期)', ({ issue }) => issue.facts.number),
    count('wholeNumber', 'Whole number (总第…期)', ({ issue }) => issue.facts.wholeNumber),
    text('grade', 'How sure the split is: sure, likely, unsure', ({ grade }) => grade),
    addressed('url', 'The page of the article', ({ address }) => address),
    addressed('markdown', 'The article as Markdown', markdownAddress),
    addressed('json', 'The article as JSON', jsonAddress),
  ];
}
