/** The issues of the archive by publication, each publisher's 工作简报 apart. */
import { groupBy } from '../group-by.ts';
import type { Holding } from './holding.ts';

export interface Series {
  publication: string;
  publisher: string | undefined;
  /** By file, so that nothing depends on the order in which bulletins were read. */
  holdings: Holding[];
}

const closeUp = (name: string) => name.replace(/\s+/gu, '');
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Gathers series; an issue that names no publisher belongs to the only one that its title has. */
export function seriesOf(holdings: readonly Holding[]): Series[] {
  const titled = holdings.filter(({ facts }) => facts.publication !== undefined);
  const byTitle = groupBy(titled, ({ facts }) => closeUp(facts.publication ?? ''));
  const series = [...byTitle.values()].flatMap((namesakes) => {
    const publishers = new Set(namesakes.flatMap(({ facts }) => facts.publisher ?? []));
    const [only] = publishers.size === 1 ? publishers : [];
    return [...groupBy(namesakes, ({ facts }) => facts.publisher ?? only)].map(
      ([publisher, issues]) => ({
        publication: issues[0]?.facts.publication ?? '',
        publisher,
        holdings: issues.toSorted((one, other) => compare(one.file, other.file)),
      }),
    );
  });
  return series.sort(
    (one, other) =>
      compare(one.publication, other.publication) ||
      compare(one.publisher ?? '', other.publisher ?? ''),
  );
}
