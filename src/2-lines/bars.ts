/** Vertical bars, for a class of characters: fonts tell 丨 (a Han character) and ∣ (a sign of mathematics) from | hardly. */
export const bars = '|｜丨∣│';
