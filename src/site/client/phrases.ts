/** Finds the places of one phrase, and loads no more for it than that takes. */
import { findIn } from '../search/hits.ts';
import { joinParts, type Places } from '../search/join.ts';
import { type Part, partsOf } from '../search/words.ts';
import type { ArchiveIndex } from './archive-index.ts';

/** Parts that are loaded at once: those of a phrase of eight characters. */
const MOST_PARTS = 4;
/** So few articles are read rather than more parts loaded. */
const FEW_ARTICLES = 10;

/** Every article in which a phrase stands, with the places of its first characters. */
export async function placesOf(index: ArchiveIndex, phrase: string): Promise<Places> {
  const parts = partsOf(phrase);
  if (parts.length === 0) return loneCharacter(index, phrase);
  if (parts.length <= MOST_PARTS) return join(index, parts);
  const candidates = await join(index, spread(parts, MOST_PARTS));
  if (candidates.size > FEW_ARTICLES) return join(index, parts);
  return verify(index, candidates, phrase);
}

async function join(index: ArchiveIndex, parts: readonly Part[]): Promise<Places> {
  return joinParts(
    await Promise.all(
      parts.map(async ({ word, offset }) => ({ offset, places: await index.postings(word) })),
    ),
  );
}

/** Where in the article it stands is not known, only that it does. */
async function loneCharacter(index: ArchiveIndex, character: string): Promise<Places> {
  const articles = character === '' ? [] : await index.holding(character);
  return new Map(articles.map((article) => [article, []]));
}

/** Some parts from all over a phrase, the first and the last among them. */
function spread(parts: readonly Part[], count: number): Part[] {
  const step = (parts.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, at) => parts[Math.round(at * step)] as Part);
}

async function verify(index: ArchiveIndex, candidates: Places, phrase: string): Promise<Places> {
  const verified = await Promise.all(
    [...candidates].map(async ([article, places]) => {
      const holds = findIn(await index.passages(article), [phrase]).length > 0;
      return holds ? ([article, places] as const) : undefined;
    }),
  );
  return new Map(verified.filter((entry) => entry !== undefined));
}
