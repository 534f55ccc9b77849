/** A Word document → its text, a paragraph a line. */
import mammoth from 'mammoth';
import { mostCharacters, mostUnpacked } from '../limits.ts';
import { setText } from '../set-text.ts';
import type { DocumentProblem, SourceText } from '../source-text.ts';
import { linesOf } from './lines-of.ts';
import type { WordDocument } from './model.ts';
import { unpacksWithin } from './unpacked-size.ts';

/** Reads the bytes of a .docx; its pictures, page headers, comments and deleted text are no text. */
export async function readDocx(bytes: Uint8Array): Promise<SourceText | DocumentProblem> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const within = await unpacksWithin(buffer, buffer.length + mostUnpacked).catch(() => undefined);
  if (within === undefined) return { problem: 'broken-document', reason: 'not whole' };
  if (!within) return { problem: 'oversized-document', limit: 'unpacked size' };
  const document = await readModel(buffer);
  if (!document) return { problem: 'broken-document', reason: 'no text part' };
  const read = setText(linesOf(document));
  return read.text.length > mostCharacters
    ? { problem: 'oversized-document', limit: 'characters' }
    : read;
}

/** Mammoth hands its model to whoever wants to change it; it has nothing to convert afterwards. */
async function readModel(buffer: Buffer): Promise<WordDocument | undefined> {
  let model: WordDocument | undefined;
  const transformDocument = (document: WordDocument) => {
    model = document;
    return { ...document, children: [], comments: [] };
  };
  const options = { transformDocument, includeEmbeddedStyleMap: false, externalFileAccess: false };
  try {
    await mammoth.convertToHtml({ buffer }, options);
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  return model;
}
