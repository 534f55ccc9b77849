/** Gives each label of a page its headline: the one beside it whose story speaks of it. */
import { pairsOf, shareOf } from '../../2-lines/pairs.ts';
import type { MatchedStory } from './match.ts';
import type { Part } from './parts.ts';

/** Standing right above or below the headline counts as much as all words in common. */
const besideWeight = 1;
/** A label with less to its favour belongs to none. */
const leastWeight = 0.3;

/** For each story its labels, in order; a label is given once, and a story gets one name. */
export function giveLabels(labels: readonly Part[], stories: readonly MatchedStory[]): Part[][] {
  const told = stories.map(({ headline, texts }) =>
    pairsOf([...headline, ...texts].map(({ text }) => text).join('\n')),
  );
  const claims = labels
    .flatMap((label) =>
      stories.map((story, index) => ({
        label,
        index,
        weight: weigh(label, story, told[index] ?? new Set()),
      })),
    )
    .filter(({ weight }) => weight >= leastWeight)
    .sort((one, other) => other.weight - one.weight);
  const given: Part[][] = stories.map(() => []);
  const placed = new Set<Part>();
  for (const { label, index } of claims) {
    const own = given[index] as Part[];
    // 中国女科技工作者协会 may stand both above and below its headline.
    if (placed.has(label) || own.some(({ text }) => text !== label.text)) continue;
    own.push(label);
    placed.add(label);
  }
  return given.map((own) => own.sort((one, other) => one.index - other.index));
}

function weigh(label: Part, { headline }: MatchedStory, told: ReadonlySet<string>): number {
  const first = headline[0] as Part;
  const last = headline.at(-1) as Part;
  const beside = label.index === first.index - 1 || label.index === last.index + 1;
  return (beside ? besideWeight : 0) + shareOf(pairsOf(label.text), told);
}
