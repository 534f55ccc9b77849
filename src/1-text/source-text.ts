/** What every format is read as: text, and how its lines looked where the format knows. */

/** How one line looked on the page. What looks like all the rest has no look. */
export interface Look {
  /** 0-based line of the text. */
  line: number;
  /** Level of a heading, 1–6, where the format marks headings. */
  level?: number;
  bold?: true;
  centred?: true;
  /** Size of its type as a ratio to the body's. */
  size?: number;
  /** It stands at the same place in the margin of other pages too: a running head or a folio. */
  furniture?: true;
  /** A row of a table, its cells parted by tabs. */
  row?: true;
}

export interface SourceText {
  /** Offsets in all later phases count UTF-16 units of this text. */
  text: string;
  /** What plain text was decoded from: `gb18030`. */
  encoding?: string;
  /** In the order of the lines; absent where a format knows nothing of typography. */
  looks?: Look[];
}

/** Why a document has no text to give. */
export type DocumentProblem =
  | { problem: 'broken-document'; reason: DocumentFault }
  | { problem: 'scanned-document' }
  | { problem: 'protected-document' }
  | { problem: 'oversized-document'; limit: DocumentLimit };

export type DocumentFault = 'not whole' | 'no text part' | 'nested too deeply' | 'damaged inside';
export type DocumentLimit = 'unpacked size' | 'pages' | 'characters' | 'time' | 'memory';
