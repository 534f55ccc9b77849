/** Gives each label of a page its headline: the one beside it whose story speaks of it. */
import { pairsOf, shareOf } from '../../2-lines/pairs.ts';
import { labelRows } from './label-rows.ts';
import { type Side, sideOf } from './label-side.ts';
import type { MatchedStory } from './match.ts';
import type { Part } from './parts.ts';

/** Standing right above or below the headline counts as much as all words in common. */
const besideWeight = 1;
/** Between two headlines a label is that one's on whose side the page's other labels stand. */
const usualSideWeight = 0.2;
/** A label with less to its favour belongs to none. */
const leastWeight = 0.3;

/** For each story its labels, in order; a label is given once, and a story gets one name. */
export function giveLabels(labels: readonly Part[], stories: readonly MatchedStory[]): Part[][] {
  const told = stories.map(({ headline, texts }) =>
    pairsOf([...headline, ...texts].map(({ text }) => text).join('\n')),
  );
  const usual = usualSide(labels, stories);
  const claims = labels
    .flatMap((label) =>
      stories.map((story, index) => ({
        label,
        index,
        weight: weigh(label, story, told[index] ?? new Set(), usual),
      })),
    )
    .filter(({ weight }) => weight >= leastWeight)
    .sort((one, other) => other.weight - one.weight);
  const given: Part[][] = stories.map(() => []);
  const rows = labelRows(
    labels,
    stories.map(({ headline }) => headline),
  );
  const placed = new Set<Part>(rows.keys());
  for (const [label, index] of rows) given[index]?.push(label);
  for (const { label, index } of claims) {
    const own = given[index] as Part[];
    // 中国女科技工作者协会 may stand both above and below its headline.
    if (placed.has(label) || own.some(({ text }) => text !== label.text)) continue;
    own.push(label);
    placed.add(label);
  }
  return given.map((own) => own.sort((one, other) => one.index - other.index));
}

function weigh(
  label: Part,
  { headline }: MatchedStory,
  told: ReadonlySet<string>,
  usual: Side | undefined,
): number {
  const side = sideOf(label, headline);
  const beside = side ? besideWeight + (side === usual ? usualSideWeight : 0) : 0;
  return beside + shareOf(pairsOf(label.text), told);
}

/** The side on which more labels stand that have a headline on one side alone. */
function usualSide(labels: readonly Part[], stories: readonly MatchedStory[]): Side | undefined {
  const sides = labels
    .map((label) => stories.flatMap(({ headline }) => sideOf(label, headline) ?? []))
    .filter(({ length }) => length === 1)
    .flat();
  const below = sides.filter((side) => side === 'below').length;
  if (below * 2 === sides.length) return undefined;
  return below * 2 > sides.length ? 'below' : 'above';
}
