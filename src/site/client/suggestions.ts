/** What to suggest for what is typed so far: pages by their name, and headlines that hold it. */
import { readQuery } from '../search/query.ts';
import { search } from './engine.ts';
import { writeFragment } from './fragment.ts';
import { type Jump, jumpsTo } from './jumps.ts';

const MOST_HEADLINES = 5;
/** Below this, nearly every article holds it. */
const LEAST_CHARACTERS = 2;
const MOST_CHARACTERS = 60;

/** Each is there when it is: the names are a small file, headlines take the index of the archive. */
export interface Suggestions {
  places: Promise<Jump[]>;
  headlines: Promise<Jump[]>;
}

export function suggestionsFor(text: string): Suggestions {
  const { length } = readQuery(text).together;
  const isAsked = length >= LEAST_CHARACTERS && text.length <= MOST_CHARACTERS;
  return {
    places: isAsked ? jumpsTo(text) : Promise.resolve([]),
    headlines: isAsked ? headlinesWith(text) : Promise.resolve([]),
  };
}

/** Hits in headlines are the most relevant ones, so they are the first; none without the index. */
async function headlinesWith(text: string): Promise<Jump[]> {
  try {
    const answer = await search(readQuery(text), {}, 'relevance');
    const hits = answer.hits.slice(0, MOST_HEADLINES);
    const texts = await Promise.all(hits.map((hit) => answer.text(hit)));
    const fragment = writeFragment(answer.terms);
    return hits.flatMap(({ url }, index): Jump[] => {
      const { headline = '', findings = [] } = texts[index] ?? {};
      const holds = findings.some(({ passage }) => passage.kind === 'headline');
      return holds ? [{ kind: 'headline', name: headline, href: url + fragment }] : [];
    });
  } catch {
    return [];
  }
}
