/**
 * Interviews: `编者：您返工过几次？` `老秦：四十一次。` Two names that open lines again and again, and ask and answer,
 * are speakers, and what they say is text.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';

/** `编者：` `甲：` `Mr Pell:` */
const speaker =
  /^([\p{Script=Han}·]{1,6}|\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})\s*[:：]\s*(?=\S)/u;
/** Each speaks at least so often; a headline's `专访：` stands there once or twice. */
const least = 2;
/** Turns of one interview follow each other within so many lines. */
const reach = 12;

/** The lines at which a speaker begins, by index. */
export function speakerLines(lines: readonly PrintedLine[]): ReadonlySet<number> {
  const found = lines.flatMap(({ index, text }) => {
    const name = speaker.exec(text)?.[1];
    return name ? [{ index, name, asks: /[？?]/u.test(text) }] : [];
  });
  const turns = new Set<number>();
  found.forEach((turn, at) => {
    // No more speakers than lines stand within reach.
    const near = found
      .slice(Math.max(0, at - reach), at + reach + 1)
      .filter(({ index }) => Math.abs(index - turn.index) <= reach);
    const turnsOf = (name: string | undefined) => near.filter((other) => other.name === name);
    // The other speaker's turns stand between this one's.
    const partner = near.find(
      (other) =>
        (other === found[at - 1] || other === found[at + 1]) &&
        other.name !== turn.name &&
        turnsOf(other.name).length >= least,
    );
    const both = [...turnsOf(turn.name), ...turnsOf(partner?.name)];
    const asked = both.some(({ asks }) => asks);
    if (partner && asked && turnsOf(turn.name).length >= least) turns.add(turn.index);
  });
  return turns;
}
