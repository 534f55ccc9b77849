/**
 * Captions of pictures stand anywhere in a column, even inside a sentence: `图为……（某某 摄）` `▲ ……`.
 * They belong to no story; what they interrupt goes on behind them.
 */
import { opensCaption } from '../../3-blocks/signs/caption.ts';
import { endingOf, stopsMidSentence } from '../../3-blocks/signs/sentence.ts';
import { joinParts, type Part } from './parts.ts';

/** No caption is longer, in UTF-16 units. */
const longest = 100;
/** Signs that point at a picture. */
const pointer = /^[▲△▼▽◀▶◄►]$/u;
/** Where so many lines bear one, it sets headlines off. */
const mostPointers = 2;

/** The parts with captions as such, and texts whole that a caption interrupts. */
export function takeCaptions(parts: readonly Part[]): Part[] {
  const pointed = parts.filter(({ bullet }) => bullet && pointer.test(bullet)).length;
  const found: Part[] = [];
  let open = false;
  for (const part of parts) {
    const points = pointed <= mostPointers && pointer.test(part.bullet ?? '');
    const goesOn: boolean = open && part.gap === 0 && !part.newPage && part.kind !== 'section';
    const caption: boolean =
      part.text.length <= longest && (points || opensCaption(part.text) || goesOn);
    open = caption && endingOf(part.text) !== 'sentence' && !points;
    if (caption) found.push({ ...part, kind: 'caption' });
    else if (!joinAcross(found, part)) found.push(part);
  }
  return found;
}

/** Joins a text to the one that a caption just above interrupted; false where none did. */
function joinAcross(found: Part[], part: Part): boolean {
  const last = found.findLastIndex(({ kind }) => kind !== 'caption');
  const cut = found[last];
  const interrupted = last >= 0 && last < found.length - 1;
  if (!cut || !interrupted || cut.kind !== 'text' || part.kind !== 'text' || part.newPage) {
    return false;
  }
  if (!stopsMidSentence(cut.text)) return false;
  found[last] = joinParts(cut, part);
  return true;
}

/** Captions behind all else on their page, so that nothing stands between what they part. */
export const captionsLast = (page: readonly Part[]): Part[] => [
  ...page.filter(({ kind }) => kind !== 'caption'),
  ...page.filter(({ kind }) => kind === 'caption'),
];
