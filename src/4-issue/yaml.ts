/** YAML with places: what editors write beside a bulletin, and where in the file each part stands. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Point } from '../diagnostics.ts';

export interface YamlFile {
  document: Document.Parsed;
  /**
   * Where the text is no YAML, and why; nothing may be read from it then. Of a line only the first fault is
   * told: the others follow from it.
   */
  faults: { point: Point; reason: string }[];
  /** The place of a part, or of the file's beginning for what has none. */
  pointOf: (part: unknown) => Point;
  /** A part as it is written, short enough for a message. */
  excerpt: (part: unknown) => string;
  /** A part as a plain value; one that leads nowhere, or in circles, is no value. */
  plain: (part: unknown) => unknown;
}

/** Enough to recognize a wrong value by. */
const longestShown = 60;

/** Reads a YAML file; whatever is wrong is told, not thrown. */
export function readYaml(yaml: string): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: counter,
    uniqueKeys: true,
    // Places are told beside the reason, not in it.
    prettyErrors: false,
  });
  const pointAt = (offset: number): Point => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return {
    document,
    faults: firstOfLines(
      document.errors.map(({ message, pos }) => ({ point: pointAt(pos[0]), reason: message })),
    ),
    pointOf: (part) => pointAt(isNode(part) ? (part.range?.[0] ?? 0) : 0),
    excerpt: (part) => {
      const written = isNode(part) && part.range;
      const shown = written ? yaml.slice(written[0], written[1]).trim() : `${part}`;
      return shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown;
    },
    plain: (part) => {
      try {
        return isNode(part) ? part.toJS(document, { maxAliasCount: 10 }) : part;
      } catch {
        return undefined;
      }
    },
  };
}

function firstOfLines<Fault extends { point: Point }>(faults: readonly Fault[]): Fault[] {
  const lines = faults.map(({ point }) => point.line);
  return faults.filter(({ point }, index) => lines.indexOf(point.line) === index);
}

export interface Entry {
  name: string;
  key: unknown;
  value: unknown;
}

/** The entries of a map with their names; nothing when the part is no map. */
export function entriesOf(part: unknown): Entry[] | undefined {
  if (!isMap(part)) return undefined;
  return part.items.map(({ key, value }) => ({
    name: isScalar(key) ? String(key.value) : String(key),
    key,
    value,
  }));
}
