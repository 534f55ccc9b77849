/** Finds names that may mean the same organization, by an index of characters and pairs: never all pairs of names. */
import { type Comparable, comparable, LIKENESSES, type Likeness, likenessOf } from './likeness.ts';

export interface Match<Value> {
  readonly value: Value;
  readonly likeness: Likeness;
}

export interface LikelyIndex<Value> {
  /** The surest first, at most so many. */
  matchesFor: (name: string, most: number) => Match<Value>[];
}

interface Filed<Value> extends Comparable {
  value: Value;
}

/** What more names than these have tells none from another. */
const LONGEST_LIST = 300;
/** Rarest signs of a name that are looked up, and names that are then compared. */
const SIGNS = 8;
const COMPARED = 24;

/** Indexes values by their names; a value may have several. */
export function likelyIndex<Value>(
  values: readonly Value[],
  namesOf: (value: Value) => readonly string[],
): LikelyIndex<Value> {
  const filed = values.flatMap((value) =>
    namesOf(value).map((name): Filed<Value> => ({ value, ...comparable(name) })),
  );
  const lists = new Map<string, Filed<Value>[]>();
  for (const entry of filed) {
    for (const sign of signsOf(entry)) {
      const list = lists.get(sign) ?? [];
      lists.set(sign, list);
      // One more shows that the list is too long.
      if (list.length <= LONGEST_LIST) list.push(entry);
    }
  }
  return {
    matchesFor: (name, most) => {
      const asked = comparable(name);
      const surest = new Map<Value, Likeness>();
      for (const entry of candidatesOf(asked, lists)) {
        const likeness = likenessOf(asked, entry);
        const known = surest.get(entry.value);
        if (likeness && (!known || isSurer(likeness, known))) surest.set(entry.value, likeness);
      }
      return [...surest]
        .map(([value, likeness]) => ({ value, likeness }))
        .sort((a, b) => LIKENESSES.indexOf(a.likeness) - LIKENESSES.indexOf(b.likeness))
        .slice(0, most);
    },
  };
}

const isSurer = (one: Likeness, other: Likeness) =>
  LIKENESSES.indexOf(one) < LIKENESSES.indexOf(other);

/** What a name is filed under: its whole, and the characters and pairs of what tells it apart. */
function signsOf({ full, core, pairs }: Comparable): Set<string> {
  // No name holds a line end: a whole name is not taken for a part.
  return new Set([`${full}\n`, ...core, ...pairs]);
}

/** The names that share most of the rarest signs. */
function candidatesOf<Value>(
  asked: Comparable,
  lists: ReadonlyMap<string, Filed<Value>[]>,
): Filed<Value>[] {
  const telling = [...signsOf(asked)]
    .map((sign) => lists.get(sign) ?? [])
    .filter((list) => list.length > 0 && list.length <= LONGEST_LIST)
    .sort((a, b) => a.length - b.length)
    .slice(0, SIGNS);
  const shared = new Map<Filed<Value>, number>();
  for (const list of telling) {
    for (const entry of list) shared.set(entry, (shared.get(entry) ?? 0) + 1 / list.length);
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, COMPARED)
    .map(([entry]) => entry);
}
