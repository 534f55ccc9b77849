/** On which side of its headline a label stands. */
import type { Part } from './parts.ts';

export type Side = 'above' | 'below';

/** The side, if the label stands right beside the headline. */
export function sideOf(label: Part, headline: readonly Part[]): Side | undefined {
  if (isRightBelow(headline.at(-1) as Part, label)) return 'below';
  return isRightBelow(label, headline[0] as Part) ? 'above' : undefined;
}

/** Nothing stands between two parts, and no page's end. */
export const isRightBelow = (above: Part, below: Part): boolean =>
  below.index === above.index + 1 && !below.newPage;
