/** The parts of mammoth's document model that carry text or looks; mammoth ships no types for them. */

export interface DocumentNode {
  type: string;
  children?: DocumentNode[];
}

export interface ParagraphNode extends DocumentNode {
  type: 'paragraph';
  children: DocumentNode[];
  styleId: string | null;
  styleName: string | null;
  alignment: string | null;
  /** In twentieths of a point. */
  indent: { firstLine: string | null };
}

export interface RunNode extends DocumentNode {
  type: 'run';
  children: DocumentNode[];
  isBold: boolean;
  /** In points; absent where the run's style gives it. */
  fontSize: number | null;
}

export interface TextNode extends DocumentNode {
  type: 'text';
  value: string;
}

export interface BreakNode extends DocumentNode {
  type: 'break';
  breakType: 'line' | 'page' | 'column';
}

export interface NoteReferenceNode extends DocumentNode {
  type: 'noteReference';
}

export interface WordDocument extends DocumentNode {
  type: 'document';
  children: DocumentNode[];
  notes: { resolve(reference: NoteReferenceNode): { body: DocumentNode[] } | null };
}
