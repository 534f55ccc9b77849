/** Words that only lead on to others, so that neither a sentence nor a headline ends with one. */
import { toSimplified } from '../../2-lines/simplified.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** So much text is enough for the dictionary to find the last word, in UTF-16 units. */
const context = 8;

/** `土地出让` is no leading word, though the dictionary parts it. */
const leading = /(?:[的于在和与及并暨将把被由从向对为以至是已使]|(?<![出转割避礼谦退忍])让)$/u;
const leadingWord =
  /^(?:[的于在和与及并暨将把被由从向对为以至是已让使]|关于|对于|由于|基于|已于|将于|以及|并且|为了)$/u;

/** `《通知》已于` `……教育部与` but not `正在` `合并` `应对`: a word follows. */
export function endsInFunctionWord(text: string): boolean {
  const end = toSimplified(text.slice(-context));
  if (!leading.test(end)) return false;
  const last = [...words.segment(end)].at(-1)?.segment ?? '';
  return leadingWord.test(last);
}
