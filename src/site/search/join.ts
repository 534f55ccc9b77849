/** Puts the places of a phrase's parts together. */

/** For each article the places where a phrase stands. */
export type Places = Map<number, number[]>;

/** A part of a phrase: how far from its start, and for each article where it stands, in order. */
export interface PartPlaces {
  offset: number;
  places: ReadonlyMap<number, readonly number[]>;
}

/** Articles and places where all parts stand at their distance from one start. */
export function joinParts(parts: readonly PartPlaces[]): Places {
  // From the rarest on, there is least to compare.
  const [first, ...others] = [...parts].sort((a, b) => a.places.size - b.places.size);
  const joined: Places = new Map();
  if (!first) return joined;
  for (const [article, places] of first.places) {
    let starts = places.map((place) => place - first.offset);
    for (const { offset, places: other } of others) {
      const there = other.get(article);
      if (!there) starts = [];
      if (starts.length === 0) break;
      const known = new Set(there);
      starts = starts.filter((start) => known.has(start + offset));
    }
    if (starts.length > 0) joined.set(article, starts);
  }
  return joined;
}
