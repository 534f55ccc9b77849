const narrow = /[\u0020-\u024f\u2070-\u218f]/u;
const closing = /[，。、；：？！）》〉」』”’】〕％%,.;:?!)\]…]/u;
const opening = /[（《〈「『“‘【〔([]/u;
const word = /[A-Za-z0-9À-ɏ.@_’±%/-]/u;

/** Columns that a text takes: two for a Han character, one for Latin and digits. */
export function columns(text: string): number {
  let sum = 0;
  for (const char of text) sum += narrow.test(char) ? 1 : 2;
  return sum;
}

/** Whether a typesetter may end a line between these two characters. */
export function mayBreak(before: string, after: string): boolean {
  if (closing.test(after) || opening.test(before)) return false;
  if ('—…'.includes(before) && before === after) return false;
  return !(word.test(before) && word.test(after));
}

/**
 * Breaks a text into lines of at most `width` columns, the first of them shorter by `indent`. No
 * line starts with a closing mark or ends with an opening one, and no word or number is cut.
 */
export function wrap(text: string, width: number, indent = 0): string[] {
  const chars = [...text];
  const lines: string[] = [];
  let start = 0;
  while (start < chars.length) {
    const room = width - (lines.length === 0 ? indent : 0);
    let end = start;
    let used = 0;
    while (end < chars.length && used + columns(chars[end] ?? '') <= room) {
      used += columns(chars[end] ?? '');
      end++;
    }
    const full = end;
    while (end < chars.length && end > start && !mayBreak(chars[end - 1] ?? '', chars[end] ?? '')) {
      end--;
    }
    if (end === start) end = Math.max(full, start + 1);
    lines.push(chars.slice(start, end).join('').trimEnd());
    while (chars[end] === ' ') end++;
    start = end;
  }
  return lines;
}

/** A line in the middle of a column, set off by spaces of the given kind. */
export function centre(line: string, width: number, space: '\u3000' | ' '): string {
  const free = Math.max(0, width - columns(line)) / 2;
  return space.repeat(Math.max(1, Math.floor(free / columns(space)))) + line;
}
