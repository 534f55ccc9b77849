/** What the audit knows of each issue that the archive holds: small records, whoever ingested them. */

import type { IssueMetadata } from '../4-issue/issue.ts';
import type { MetadataPlaces } from '../4-issue/masthead-places.ts';
import { type Diagnostic, type Point, startOfFile } from '../diagnostics.ts';

export type Field = keyof IssueMetadata;

/** The metadata of an issue; a value that nobody knows is absent or undefined. */
export type Facts = { readonly [F in Field]?: IssueMetadata[F] | undefined };

export interface Holding {
  /** The path of the bulletin, by which diagnostics name it. */
  file: string;
  facts: Facts;
  /** Where the masthead prints the values; nothing where that is not known. */
  places: MetadataPlaces;
}

/** Something that an editor should look at. */
export interface Finding {
  kind: 'missing' | 'repeated' | 'contradictory';
  holding: Holding;
  /** The issue that it is at odds with. */
  other: Holding;
  /** For missing issues, the first and the last number of the run. */
  missing?: { field: 'number' | 'wholeNumber'; from: number; to: number };
  diagnostic: Diagnostic;
  /** What the checks that follow believe in place of what is printed. */
  believed?: Facts;
}

/** Looks at the issues of one publication. */
export type Check = (holdings: readonly Holding[]) => Finding[];

/** The year of an issue's number, or else of its date. */
export function yearOf({ facts }: Holding): number | undefined {
  return facts.year ?? (facts.date === undefined ? undefined : Number(facts.date.slice(0, 4)));
}

/** Where a value stands; the start of the file when that is not known. */
export const placeOf = ({ places }: Holding, field: Field): Point => places[field] ?? startOfFile;

/** A finding's diagnostic with the place of the issue that it is at odds with. */
export const relatedTo = (diagnostic: Diagnostic, other: Holding, field: Field): Diagnostic => ({
  ...diagnostic,
  related: { file: other.file, point: placeOf(other, field) },
});

/** `2023-03-10`, but neither `2023-03` nor `2023-03-10~`. */
export const isDay = (date: string | undefined): date is string =>
  date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date);
