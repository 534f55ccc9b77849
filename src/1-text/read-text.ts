/** Bytes of any format → the text of a bulletin, or a diagnostic that says why there is none. */
import { type Diagnostic, diagnose } from '../diagnostics.ts';
import { readBounded } from './bounded/read-bounded.ts';
import { decodeText } from './decode.ts';
import { isProtectedOffice } from './docx/protection.ts';
import { documentFormat } from './format.ts';
import { diagnoseDocument } from './problems.ts';
import type { SourceText } from './source-text.ts';

const start = { line: 1, column: 1 };

/** Reads a raw bulletin's bytes; `path` is how diagnostics name the file. */
export async function readText(bytes: Uint8Array, path: string): Promise<SourceText | Diagnostic> {
  const format = documentFormat(bytes, path);
  if (!format) return readPlain(bytes, path);
  const read = await readBounded(format, bytes);
  if ('problem' in read) return diagnoseDocument(path, read);
  return /\S/u.test(read.text) ? read : diagnose('empty-file', path, start);
}

function readPlain(bytes: Uint8Array, path: string): SourceText | Diagnostic {
  if (isProtectedOffice(bytes)) return diagnose('protected-document', path, start);
  const decoded = decodeText(bytes);
  if (!('problem' in decoded)) return decoded;
  return decoded.problem === 'binary-file'
    ? diagnose('binary-file', path, start, decoded.kind, decoded.remedy)
    : diagnose(decoded.problem, path, start);
}
