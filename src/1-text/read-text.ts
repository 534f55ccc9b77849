/** Bytes of any format → the text of a bulletin, or a diagnostic that says why there is none. */
import { type Diagnostic, diagnose } from '../diagnostics.ts';
import { decodeText } from './decode.ts';

export interface SourceText {
  /** Offsets in all later phases count UTF-16 units of this text. */
  text: string;
}

/** Reads a raw bulletin's bytes; `path` is how diagnostics name the file. */
export async function readText(bytes: Uint8Array, path: string): Promise<SourceText | Diagnostic> {
  const decoded = decodeText(bytes);
  if (!('problem' in decoded)) return { text: decoded.text };
  const start = { line: 1, column: 1 };
  return decoded.problem === 'binary-file'
    ? diagnose('binary-file', path, start, decoded.kind)
    : diagnose(decoded.problem, path, start);
}
