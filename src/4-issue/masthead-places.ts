/** Finds where the masthead prints each value, for diagnostics that point at it. */
import type { Line } from '../2-lines/lines.ts';
import { pointAt } from '../2-lines/locate.ts';
import type { Passage } from '../2-lines/passage.ts';
import type { Point } from '../diagnostics.ts';
import { type IssueMetadata, startOf } from './issue.ts';
import { readMasthead } from './masthead.ts';

export type MetadataPlaces = { readonly [F in keyof IssueMetadata]?: Point };

/** For each value, the first line of the masthead that says the same when it is read alone. */
export function mastheadPlaces(
  source: string,
  lines: readonly Line[],
  masthead: readonly Passage[],
  metadata: IssueMetadata,
): MetadataPlaces {
  const read = masthead.map((passage) => ({
    said: readMasthead(source, [passage]),
    point: pointAt(lines, startOf(passage)),
  }));
  const fields = Object.keys(metadata) as (keyof IssueMetadata)[];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const line = read.find(({ said }) => said[field] === metadata[field]);
      return line ? [[field, line.point]] : [];
    }),
  );
}
