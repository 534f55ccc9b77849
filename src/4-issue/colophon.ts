/** Reads a colophon: labelled entries, each with the lines that follow it up to the next label. */
import { cutPassage, type Passage, readPassage } from '../2-lines/passage.ts';
import { isMarkdownRow } from '../2-lines/table.ts';
import { anyLabel, furtherLabels } from '../3-blocks/signs/colophon.ts';
import type { ColophonLine } from './issue.ts';

/** Cuts the colophon's lines at their labels: `编辑：甲　审核：乙` holds two entries. */
export function readColophon(source: string, lines: readonly Passage[]): ColophonLine[] {
  const entries: ColophonLine[] = [];
  for (const part of lines.flatMap((line) => cutAtLabels(source, line))) {
    const text = readPassage(source, part);
    const found = anyLabel(text);
    const open = entries.at(-1);
    if (found) {
      const value = cutPassage(source, part, found.length, text.length);
      const labelled = cutPassage(source, part, 0, found.length);
      entries.push({ label: found.label, labelled, lines: value.length > 0 ? [value] : [] });
    } else if (open) open.lines.push(part);
    else entries.push({ lines: [part] });
  }
  return entries;
}

function cutAtLabels(source: string, line: Passage): Passage[] {
  const text = readPassage(source, line);
  const starts = [0, ...furtherLabels(text)];
  const parts = starts.map((start, i) =>
    cutPassage(source, line, start, starts[i + 1] ?? text.length),
  );
  return isMarkdownRow(text) ? parts.flatMap((part) => withoutBars(source, part)) : parts;
}

/** What a cell holds: `曲晨` of `| 曲晨 |`; nothing of `| --- |`. */
function withoutBars(source: string, part: Passage): Passage[] {
  const text = readPassage(source, part);
  const start = /^[\s|]*(?:[-:|\s]*$)?/u.exec(text)?.[0].length ?? 0;
  const cell = cutPassage(
    source,
    part,
    start,
    text.length - (/[\s|]*$/u.exec(text)?.[0].length ?? 0),
  );
  return start < text.length ? [cell] : [];
}
