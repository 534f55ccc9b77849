/** Indents of paragraphs, in Han widths, as the rules expect them: two. */

/** `  近日，` with two spaces of half a width is one wide. */
const isNarrow = (indent: number) => indent >= 0.75 && indent <= 1.25;
/** A first-line indent: two Han widths, give or take a half-width space. */
export const isUsualIndent = (indent: number) => indent >= 1.5 && indent <= 2.5;

/** Fewer lines are no habit; a list's items are indented now and then. */
const least = 4;
/** Where so many lines are indented as usual for one that is indented by less, the lesser indent is another thing. */
const mostUsualShare = 0.1;

/** A bulletin that indents its paragraphs by one Han width means by it what others mean by two. */
export function usualIndents<Line extends { indent: number }>(lines: Line[]): Line[] {
  const narrow = lines.filter(({ indent }) => isNarrow(indent)).length;
  const usual = lines.filter(({ indent }) => isUsualIndent(indent)).length;
  if (narrow < least || usual > narrow * mostUsualShare) return lines;
  return lines.map((line) => (isNarrow(line.indent) ? { ...line, indent: 2 } : line));
}
