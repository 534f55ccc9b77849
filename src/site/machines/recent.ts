/** Keeps what was asked for last: feeds ask for the newest articles again and again. */
export function keepRecent<Key, Value>(
  most: number,
  make: (key: Key) => Value,
): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    const known = kept.get(key);
    // Asked for again, it is the newest; the oldest is first in a map.
    if (known !== undefined) kept.delete(key);
    const value = known ?? make(key);
    kept.set(key, value);
    if (kept.size > most) kept.delete(kept.keys().next().value as Key);
    return value;
  };
}
