/**
 * Traditional characters as Simplified ones, so that signs have to know one script. One character
 * stands for one, so places in the text stay the same.
 */
import { simplify, traditional } from './traditional.ts';

// Made here, for in the browser, which compares characters one by one, it would cost time for nothing.
const TRADITIONAL = new RegExp(`[${traditional()}]`, 'gu');

/** The text with each Traditional character replaced by its Simplified one. */
export function toSimplified(text: string): string {
  return text.replace(TRADITIONAL, simplify);
}
