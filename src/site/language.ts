/** In which language and script a bulletin is written, as far as its headlines show. */
import { toSimplified } from '../2-lines/simplified.ts';

/** A tag after BCP 47. */
export type TextLanguage = 'zh-Hans' | 'zh-Hant' | 'en';

/** Simplified texts hold a few characters of the other script, in names and quotations; others are full of them. */
const LEAST_TRADITIONAL = 0.05;

const HAN = /\p{Script=Han}/gu;

/** The language of some text: English where it has no Chinese character. */
export function languageOf(text: string): TextLanguage {
  const han = text.match(HAN) ?? [];
  if (han.length === 0) return 'en';
  const simplified = toSimplified(han.join('')).match(HAN) ?? [];
  const traditional = han.filter((character, at) => character !== simplified[at]).length;
  return traditional >= han.length * LEAST_TRADITIONAL ? 'zh-Hant' : 'zh-Hans';
}
