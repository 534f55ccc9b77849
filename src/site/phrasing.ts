/** Elements that stand inside a paragraph; every other one begins and ends one. */
export const PHRASING: ReadonlySet<string> = new Set([
  'a',
  'br',
  'code',
  'del',
  'em',
  'strong',
  'sup',
  'sub',
]);
