/** A line of the source → HTML: its number, what it became, and its text to the character. */
import type { SourceTile } from '../../5-articles/source-record.ts';
import type { Strings } from '../strings/index.ts';
import { escapeHtml, showCharacters } from './characters.ts';
import type { SourceLabel, SourceLine } from './lines.ts';

export interface LineContext {
  strings: Strings;
  /** Where an article stands, seen from the page, by its order; undefined for none. */
  articleAt: (order: number) => string | undefined;
  /** Articles that have their anchor already, here or on an earlier page. */
  anchored: Set<number>;
}

/** One line as an item of the list. */
export function lineHtml(line: SourceLine, context: LineContext): string {
  const { number, labels, tiles } = line;
  const { source } = context.strings;
  const labelled = labels.map((label) => labelHtml(label, context)).join(' ');
  const continued = line.continued
    ? `<span class="raw-label">${escapeHtml(source.continued)}</span> `
    : '';
  const margin = continued + labelled;
  const text = tiles.map((tile) => tileHtml(tile, context)).join('');
  return [
    `<li id="line-${number}">`,
    `<a class="raw-number" href="#line-${number}" aria-label="${escapeHtml(source.line(number))}">${number}</a>`,
    margin && `<span class="raw-labels">${margin}</span>`,
    `<span class="raw-text" dir="auto">${text}</span></li>`,
  ]
    .filter(Boolean)
    .join('');
}

function labelHtml({ kind, article }: SourceLabel, { strings, articleAt }: LineContext): string {
  const { source } = strings;
  const name = `<span class="raw-label">${escapeHtml(source.kinds[kind].name)}</span>`;
  const address = article === undefined ? undefined : articleAt(article);
  if (article === undefined || address === undefined) return name;
  return `${name} <a href="${escapeHtml(address)}">${escapeHtml(source.article(article))}</a>`;
}

function tileHtml([kind, text, article]: SourceTile, { anchored }: LineContext): string {
  const shown = showCharacters(text);
  const isFirst = article !== undefined && !anchored.has(article);
  if (isFirst) anchored.add(article);
  if (kind === 'space') return shown;
  return `<span class="tile tile-${kind}"${isFirst ? ` id="article-${article}"` : ''}>${shown}</span>`;
}
