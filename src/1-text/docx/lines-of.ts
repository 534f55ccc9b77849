/** A Word document's model → lines: a paragraph, a line break and a row of a table each end one. */
import { joinCells, joinRuns, paragraphIndent, type Run } from '../runs.ts';
import type { SetLine } from '../set-text.ts';
import type {
  BreakNode,
  DocumentNode,
  NoteReferenceNode,
  ParagraphNode,
  RunNode,
  TextNode,
  WordDocument,
} from './model.ts';

/** Twentieths of a point; less is no first-line indent but a correction by hand. */
const leastIndent = 200;
/** `heading 1` `Heading 1` `标题 1` */
const headingName = /^(?:heading|标题|標題)\s*([1-6])$/iu;

/** The lines of a document in its order; a note follows the paragraph that refers to it. */
export function linesOf(document: WordDocument): SetLine[] {
  const linesIn = (nodes: readonly DocumentNode[]): SetLine[] =>
    nodes.flatMap((node) => {
      if (node.type === 'paragraph') return paragraphLines(node as ParagraphNode);
      if (node.type === 'tableRow') {
        return joinCells((node.children ?? []).map((cell) => linesIn(cell.children ?? [])));
      }
      return linesIn(node.children ?? []);
    });

  const paragraphLines = (paragraph: ParagraphNode): SetLine[] => {
    const { lines, notes } = piecesOf(paragraph);
    const looks = { level: levelOf(paragraph), centred: paragraph.alignment === 'center' };
    const lead = Number(paragraph.indent.firstLine ?? 0) >= leastIndent ? paragraphIndent : '';
    const set = lines.map(({ runs, endsPage }, index): SetLine => {
      const line = joinRuns(runs);
      const indent = index === 0 && /^\S/u.test(line.text) ? lead : '';
      return { ...line, ...looks, text: indent + line.text, endsPage };
    });
    const referred = notes.flatMap((note) => document.notes.resolve(note)?.body ?? []);
    return [...set, ...linesIn(referred)];
  };

  return linesIn(document.children);
}

function levelOf({ styleName, styleId }: ParagraphNode): number | undefined {
  const level = headingName.exec(styleName ?? styleId ?? '')?.[1];
  if (level) return Number(level);
  return /^(?:title|标题|標題)$/iu.test(styleName ?? '') ? 1 : undefined;
}

interface Pieces {
  lines: { runs: Run[]; endsPage?: boolean }[];
  notes: NoteReferenceNode[];
}

/** The runs of a paragraph, line by line, and the notes that it refers to. */
function piecesOf(paragraph: ParagraphNode): Pieces {
  const pieces: Pieces = { lines: [{ runs: [] }], notes: [] };
  const visit = (nodes: readonly DocumentNode[], outside: Partial<RunNode>) => {
    for (const node of nodes) {
      const line = pieces.lines.at(-1) as Pieces['lines'][number];
      if (node.type === 'text' || node.type === 'tab') {
        const text = node.type === 'tab' ? '\t' : (node as TextNode).value;
        line.runs.push({ text, bold: outside.isBold, size: outside.fontSize ?? undefined });
      } else if (node.type === 'break') {
        if ((node as BreakNode).breakType === 'page') line.endsPage = true;
        pieces.lines.push({ runs: [] });
      } else if (node.type === 'noteReference') pieces.notes.push(node as NoteReferenceNode);
      else visit(node.children ?? [], node.type === 'run' ? (node as RunNode) : outside);
    }
  };
  visit(paragraph.children, {});
  return pieces;
}
