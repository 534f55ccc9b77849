/** Which lines of the source an article takes up, and on which lines around it it depends. */
import type { Block } from '../3-blocks/blocks.ts';
import { isBody } from '../3-blocks/roles.ts';
import type { Issue } from './issue.ts';
import { tile } from './tiles.ts';

export type DecidedLine = Block['lines'][number];

export interface Extent {
  /** First and last line, 1-based; a section line directly above belongs to it. */
  first: number;
  last: number;
  /** Its printed lines. */
  lines: DecidedLine[];
  /** Section and column lines further up, and the line above where that is no text. */
  above: DecidedLine[];
  /** The line that ends the article by being something else. */
  after: DecidedLine | undefined;
}

/** The extent of each article, in the order of `issue.articles`. */
export function extentsOf(issue: Issue, blocks: readonly Block[]): Extent[] {
  const lines = blocks.flatMap((block) => block.lines);
  const own = linesByArticle(issue, lines);
  const labels = new Map(blocks.map((block) => [block.passage[0]?.start, block.lines[0]]));
  return issue.articles.map(({ section, subsection }, index) => {
    const mine = own[index] ?? [];
    const numbers = mine.map(({ line }) => line.line.index + 1);
    const before = lines[(mine[0]?.line.index ?? 0) - 1];
    const above = [section, subsection]
      .flatMap((label) => (label && labels.get(label[0]?.start)) ?? [])
      .filter((label) => !mine.includes(label));
    return {
      first: numbers.reduce((one, other) => Math.min(one, other), Infinity),
      last: numbers.reduce((one, other) => Math.max(one, other), 0),
      lines: mine,
      above: before && !isBody(before.decision.role) ? [...above, before] : above,
      after: lines[(mine.at(-1)?.line.index ?? lines.length) + 1],
    };
  });
}

/** Gives each line of the body to its article; what nobody owns, such as a section line, to the next one. */
function linesByArticle(issue: Issue, lines: readonly DecidedLine[]): DecidedLine[][] {
  const owned = tile(issue).filter(({ article }) => article !== undefined);
  const own: DecidedLine[][] = issue.articles.map(() => []);
  let waiting: DecidedLine[] = [];
  let latest: DecidedLine[] = [];
  let at = 0;
  for (const each of lines.filter(({ decision }) => isBody(decision.role))) {
    const { start, end } = each.line.plain;
    while (at < owned.length && (owned[at]?.end ?? 0) <= start) at++;
    waiting.push(each);
    const first = at;
    for (let next = owned[at]; next && next.start < end; next = owned[at]) {
      const mine = own[next.article ?? 0] ?? [];
      // A line may hold two parts: a text and the label of another article glued to it.
      if (mine.at(-1) !== each) mine.push(...(at === first ? waiting : [each]));
      latest = mine;
      at++;
    }
    if (at > first) waiting = [];
    // The last part may go on in the next line.
    if (at > first) at--;
  }
  latest.push(...waiting);
  return own;
}
