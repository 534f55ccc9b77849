/** A web page → its text, a block a line. Nothing is fetched, nothing is run. */
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { decodeText } from '../decode.ts';
import { mostCharacters } from '../limits.ts';
import { setText } from '../set-text.ts';
import type { DocumentProblem, SourceText } from '../source-text.ts';
import { declaredCharset } from './charset.ts';
import { linesOf } from './lines-of.ts';

/** Reads the bytes of a web page, in the encoding that they are in, whatever the page declares. */
export async function readHtml(bytes: Uint8Array): Promise<SourceText | DocumentProblem> {
  const decoded = decodeText(bytes, declaredCharset(bytes));
  if ('problem' in decoded) return { problem: 'broken-document', reason: 'damaged inside' };
  if (decoded.text.length > mostCharacters) {
    return { problem: 'oversized-document', limit: 'characters' };
  }
  const page: Root = unified().use(rehypeParse).parse(decoded.text);
  return setText(linesOf(page));
}
