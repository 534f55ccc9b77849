/**
 * Credits that close a text in the middle of a line, `……全部达标。（甲分会）来自各地的代表……`: where columns or
 * boxes of a page were read one right after the other, the next text begins on the line that ends the last.
 */
import type { Line } from './lines.ts';

/** Behind the end of a sentence, parentheses with a few words, and text that goes on right behind. */
const inside = /[。！？…][”’」』]?\s*[（(]([^（()）。，；！？]{3,40})[）)]\s*(?=[^\s\p{P}].{7})/u;
/** `（甲分会供稿） 3月8日，……` — it had a line of its own, beside which the next text begins. */
const before = /^[（(]([^（()）。，；！？]{3,40})[）)]\s+(?=[^\s\p{P}].{7})/u;
const atEnd = /(?:[。！？…][”’」』]?\s*|^)[（(]([^（()）。，；！？]{3,40})[）)]$/u;
/** `供稿：甲` `来源：甲` `甲供稿` say of themselves that they are credits. */
const labelled = /^(?:供稿|来稿|来源|來源|报送)|(?:供稿|来稿|报送)$/u;
/** Others are known from those that close a text at a line's end. */
const leastClosing = 2;

/** For each line that goes on behind a credit, by index, the length of what the credit closes. */
export function gluedCredits(lines: readonly Line[]): ReadonlyMap<number, number> {
  const found = lines.flatMap((line) => {
    if (!/[）)]\s*\S/u.test(line.text)) return [];
    const alone = before.exec(line.text);
    const credit = alone && labelled.test(alone[1] ?? '') ? alone : inside.exec(line.text);
    return credit ? [{ line, credit }] : [];
  });
  if (found.length === 0) return new Map();
  const closing = lines.flatMap(({ text }) => atEnd.exec(text)?.[1] ?? []);
  const lastOf = (name: string) => name.slice(-1);
  const isCredit = (name: string) =>
    labelled.test(name) ||
    (closing.length >= leastClosing && closing.some((other) => lastOf(other) === lastOf(name)));
  return new Map(
    found
      .filter(({ credit: [, name = ''] }) => isCredit(name))
      .map(({ line, credit }) => [line.index, credit.index + credit[0].length]),
  );
}
