/** Small bulletins with corrections: lines and statements in, articles and problems out. */
import { readPassage } from '../../../src/2-lines/passage.ts';
import { readPage } from '../../../src/2-lines/printed.ts';
import { readBlocks } from '../../../src/3-blocks/blocks.ts';
import {
  organizationsOf,
  sectionOf,
  subsectionOf,
  titleOf,
} from '../../../src/4-issue/as-corrected.ts';
import { applyCorrections } from '../../../src/4-issue/corrections/apply.ts';
import { readCorrections } from '../../../src/4-issue/corrections/read.ts';
import { readIssue } from '../../../src/4-issue/read-issue.ts';
import { tile } from '../../../src/4-issue/tiles.ts';

/** Reads lines as a bulletin and applies statements to it. */
export function corrected(lines: readonly string[], ...yaml: readonly string[]) {
  return correctedIn(lines, yaml);
}

/** The same in a publication with usual sections. */
export function correctedIn(
  lines: readonly string[],
  yaml: readonly string[],
  sections: readonly string[] = [],
) {
  const page = readPage(lines.join('\n'));
  const read = readCorrections('简报.corrections.yml', yaml.join('\n'));
  const { issue, diagnostics } = applyCorrections(
    readIssue(page.source, readBlocks(page)),
    read.statements,
    { corrections: '简报.corrections.yml', bulletin: '简报.txt', lines: page.lines, sections },
  );
  const { source } = issue;
  const all = [...read.diagnostics, ...diagnostics];
  const tiles = tile(issue).map(({ start, end }) => source.slice(start, end));
  if (tiles.join('') !== source) throw new Error('the tiles are not the source');
  return {
    issue,
    diagnostics: all,
    problems: all.map(({ point, rule }) => `${point.line}:${point.column} ${rule}`),
    articles: issue.articles.map((article) => ({
      title: titleOf(source, article),
      section: sectionOf(source, article),
      subsection: subsectionOf(source, article),
      organizations: organizationsOf(source, article),
      paragraphs: article.paragraphs.map((passage) => readPassage(source, passage)),
      changes: article.corrected?.changes,
    })),
    unplaced: issue.unplaced.map((passage) => readPassage(source, passage)),
    dropped: (issue.corrected?.dropped ?? []).map((passage) => readPassage(source, passage)),
  };
}
