/** How relevant an article is: where the terms stand in it, how often, and how short it is. */
import type { Places } from './join.ts';
import type { Entry } from './table.ts';

/** A term with the articles and places where it stands. */
export interface FoundTerm {
  phrase: string;
  places: Places;
}

export interface Ranked {
  article: number;
  /** The greater, the more relevant; articles of one zone differ by less than zones do. */
  score: number;
}

/** Headline before organization before text; half a step for terms that stand apart. */
const ZONES = { headline: 4, organization: 2, paragraph: 0 } as const;
type Zone = keyof typeof ZONES;
const TOGETHER = 1;

/** How soon more of the same counts less, and how much a text's length counts: as in BM25. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** Ranks the articles in which all terms stand. */
export function rank(
  articles: readonly number[],
  terms: readonly FoundTerm[],
  entries: readonly Entry[],
): Ranked[] {
  const lengths = articles.map((article) => lengthOf(entries[article]));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return articles.map((article, at) => {
    const entry = entries[article] as Entry;
    const zones = terms.map((term) => bestZone(term, article, entry));
    const together = terms.length > 1 ? placesTogether(terms, article) : [];
    const apart = Math.min(...zones.map((zone) => ZONES[zone]));
    const joint = Math.max(
      ...together.map((place) => ZONES[zoneOf(place, entry.ends)] + TOGETHER),
      Number.NEGATIVE_INFINITY,
    );
    const often = terms.reduce((sum, { places }) => {
      const hits = places.get(article)?.length ?? 0;
      const shortness = 1 - LENGTH_SHARE + LENGTH_SHARE * ((lengths[at] ?? 0) / (average || 1));
      return sum + hits / (hits + SATURATION * shortness);
    }, 0);
    // Divided so that it never outweighs a zone.
    return { article, score: Math.max(apart, joint) + often / (terms.length + 1) };
  });
}

const lengthOf = (entry: Entry | undefined) => entry?.ends.all ?? 0;

/** Places are in order, and so are the zones; those of a single character are not known. */
function bestZone({ places }: FoundTerm, article: number, entry: Entry): Zone {
  return zoneOf(places.get(article)?.[0] ?? Number.POSITIVE_INFINITY, entry.ends);
}

function zoneOf(place: number, ends: Entry['ends']): Zone {
  if (place < ends.headline) return 'headline';
  return place < ends.organization ? 'organization' : 'paragraph';
}

/** Where the terms stand one right after the other, as typed. */
function placesTogether(terms: readonly FoundTerm[], article: number): number[] {
  let starts = [...(terms[0]?.places.get(article) ?? [])];
  let offset = 0;
  terms.forEach(({ phrase, places }, at) => {
    const there = new Set(places.get(article));
    if (at > 0) starts = starts.filter((start) => there.has(start + offset));
    offset += [...phrase].length;
  });
  return starts;
}
