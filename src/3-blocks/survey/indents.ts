import type { PrintedLine } from '../../2-lines/printed.ts';

/** A first-line indent: two Han widths, give or take a half-width space. */
export const isParagraphIndent = (line: PrintedLine) => line.indent >= 1.5 && line.indent <= 2.5;

/** Wider than a paragraph's indent: the line is centred, or set to the right. */
export const isCentred = (line: PrintedLine) => line.indent > 3;
