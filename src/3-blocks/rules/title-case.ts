import { type LineRule, speaks } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';

/** Of the longer words of an English headline, at least this share are capitalized. */
const leastCapitalized = 0.8;
/** A few words may all be names. */
const leastWords = 4;

/** `Forest Fire Prevention Open Day` — English headlines capitalize their words, prose does not. */
export const titleCase: LineRule = ({ lines, creditEnds }, index) => {
  const text = lines[index]?.text ?? '';
  if (creditEnds[index] || /\p{Script=Han}/u.test(text) || endingOf(text) !== 'open') return [];
  const words = text.match(/\p{Script=Latin}{4,}/gu) ?? [];
  if (words.length < leastWords) return [];
  const capitalized = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitalized >= words.length * leastCapitalized
    ? [speaks(1.5, 'headline', 'headline, continued'), speaks(-1, 'paragraph')]
    : [speaks(-2.5, 'headline', 'headline, continued', 'section'), speaks(1, 'paragraph')];
};
