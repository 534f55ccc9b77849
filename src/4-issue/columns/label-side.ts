/** On which side of its headline a label stands. */
import type { Part } from './parts.ts';

export type Side = 'above' | 'below';

/** The side, if the label stands right beside the headline. */
export function sideOf({ index }: Part, headline: readonly Part[]): Side | undefined {
  if (index === (headline.at(-1) as Part).index + 1) return 'below';
  return index === (headline[0] as Part).index - 1 ? 'above' : undefined;
}
