import { isUsualIndent } from '../../2-lines/indents.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';

/** The line is indented as a paragraph's first is. */
export const isParagraphIndent = (line: PrintedLine) => isUsualIndent(line.indent);

/** Wider than a paragraph's indent: the line is centred, or set to the right. */
export const isCentred = (line: PrintedLine) => line.indent > 3;
