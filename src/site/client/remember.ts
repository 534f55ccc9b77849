/** Asks once for each key; what failed is asked for again. */
export function remember<Key, Value>(
  known: Map<Key, Promise<Value>>,
  key: Key,
  ask: () => Promise<Value>,
): Promise<Value> {
  const asked =
    known.get(key) ??
    ask().catch((error: unknown) => {
      known.delete(key);
      throw error;
    });
  known.set(key, asked);
  return asked;
}
