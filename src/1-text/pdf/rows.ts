/** Pieces of text at places on a page → pieces of lines: what stands on one baseline without a gap. */

/** A piece of text; lengths are in points, from the lower left corner of the page. */
export interface PlacedText {
  text: string;
  left: number;
  right: number;
  /** Height of the baseline. */
  base: number;
  size: number;
  bold: boolean;
}

/** Pieces whose baselines differ by less than this share of their size stand on one. */
const sameBase = 0.4;
/** A gap as wide as this share of a character may be a gutter, into which punctuation hangs. */
const partingGap = 0.75;
/** A gap as wide as this share of a character parts Latin words. */
const wordGap = 0.18;

/** The rows of a page from top to bottom, each cut where a wide gap stands, from left to right. */
export function rowsOf(pieces: readonly PlacedText[]): PlacedText[][] {
  const rows: PlacedText[][] = [];
  for (const piece of [...pieces].sort((one, other) => other.base - one.base)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const near = first && first.base - piece.base <= sameBase * Math.min(first.size, piece.size);
    if (row && near) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(joinNear);
}

function joinNear(row: readonly PlacedText[]): PlacedText[] {
  const joined: PlacedText[] = [];
  for (const piece of [...row].sort((one, other) => one.left - other.left)) {
    const before = joined.at(-1);
    if (piece.text.trim() === '') {
      // A space may be as wide as a gutter, so it takes no room of its own.
      if (before && !before.text.endsWith(' ')) before.text += ' ';
      continue;
    }
    const gap = before ? piece.left - before.right : Number.POSITIVE_INFINITY;
    const size = Math.max(piece.size, before?.size ?? 0);
    if (!before || gap > partingGap * size) {
      joined.push({ ...piece });
      continue;
    }
    before.text += spaceBetween(before.text, piece.text, gap / size) + piece.text;
    before.right = Math.max(before.right, piece.right);
    before.size = Math.max(before.size, piece.size);
    before.bold &&= piece.bold;
  }
  return joined;
}

const latinEnd = /[\p{Script=Latin}\p{N},.;:)]$/u;
const latinStart = /^[\p{Script=Latin}\p{N}(]/u;

function spaceBetween(before: string, after: string, gap: number): string {
  if (/\s$/u.test(before) || /^\s/u.test(after)) return '';
  return gap > wordGap && latinEnd.test(before) && latinStart.test(after) ? ' ' : '';
}
