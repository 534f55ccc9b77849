/**
 * Reads a body whose columns came out of order: page by page, headlines and texts are matched and
 * labels given to them. Whatever a page cannot place stays unplaced.
 */
import { cutPassage, type Passage } from '../../2-lines/passage.ts';
import type { Block } from '../../3-blocks/blocks.ts';
import type { Placed } from '../articles.ts';
import type { Article } from '../issue.ts';
import { giveLabels } from './labels.ts';
import { type MatchedStory, matchPage } from './match.ts';
import { type ColumnPage, columnPages, type Part } from './pages.ts';

/** Places the parts of all pages. */
export function placeColumns(source: string, blocks: readonly Block[]): Placed {
  const articles: Article[] = [];
  const unplaced: Passage[] = [];
  const sectionLines: Passage[] = [];
  let section: Passage | undefined;
  for (const page of columnPages(source, blocks)) {
    const names = page.filter(({ kind }) => kind === 'section').map(({ passage }) => passage);
    sectionLines.push(...names);
    section = names[0] ?? section;
    const stories = matchPage(page) ?? [];
    const labels = giveLabels(page, stories);
    const used = new Set<Part>([...stories.flatMap(partsOf), ...labels.flat()]);
    articles.push(
      ...stories.map((story, index) => articleOf(source, story, labels[index] ?? [], section)),
    );
    unplaced.push(...leftOver(page, used));
  }
  return { articles, unplaced, sectionLines };
}

const partsOf = ({ headline, texts }: MatchedStory) => [...headline, ...texts];

function leftOver(page: ColumnPage, used: ReadonlySet<Part>): Passage[] {
  return page
    .filter((part) => part.kind !== 'section' && !used.has(part))
    .map(({ passage }) => passage);
}

function articleOf(
  source: string,
  { headline, texts }: MatchedStory,
  labels: readonly Part[],
  section: Passage | undefined,
): Article {
  return {
    headline: headline.flatMap(({ passage }) => [...passage]),
    ...(section && { section }),
    ...(labels.length > 0 && { credit: labels.flatMap(({ passage }) => [...passage]) }),
    organizations: labels.slice(0, 1).flatMap((label) => namesIn(source, label)),
    paragraphs: texts.map(({ passage }) => passage),
  };
}

/** `浙江 浙江` names 浙江 once. */
function namesIn(source: string, { passage, text }: Part): Passage[] {
  const names = new Map<string, Passage>();
  for (const { 0: name, index } of text.matchAll(/\S+/gu)) {
    if (!names.has(name)) names.set(name, cutPassage(source, passage, index, index + name.length));
  }
  return [...names.values()];
}
