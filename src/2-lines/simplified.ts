/**
 * Traditional characters as Simplified ones, so that signs have to know one script. One character
 * stands for one, so places in the text stay the same.
 */
import { simplify, traditional } from './traditional.ts';

/** The text with each Traditional character replaced by its Simplified one. */
export function toSimplified(text: string): string {
  return text.replace(traditional, simplify);
}
