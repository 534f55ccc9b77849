/** Which format bytes are in, told by what they hold; a file's ending only settles a doubt. */

export type DocumentFormat = 'html' | 'docx' | 'pdf';

/** So many bytes at the head tell a format. */
const head = 1024;
/** Before a page's own tags may stand a byte order mark, a declaration and comments. */
const page =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,800}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title)\b/iu;
/** A fragment of a page: any tag comes first. */
const fragment = /^\s*<[a-z!][\s\S]*>/iu;

/** Names the format of a document; nothing for plain text and for what is no text at all. */
export function documentFormat(bytes: Uint8Array, path: string): DocumentFormat | undefined {
  const opening = openingOf(bytes);
  if (/^\s*%PDF-/u.test(opening)) return 'pdf';
  const zipped = opening.startsWith('PK\u0003\u0004');
  if (zipped && (/\.docx$/iu.test(path) || holds(bytes, 'word/document'))) return 'docx';
  if (page.test(opening)) return 'html';
  return /\.x?html?$/iu.test(path) && fragment.test(opening) ? 'html' : undefined;
}

/** The head of a file, read byte for byte unless its mark says UTF-16. */
function openingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'latin1';
  const opening = new TextDecoder(encoding).decode(bytes.subarray(0, head));
  return opening.replace(/^(?:\ufeff|ï»¿)/u, '');
}

/** The bytes name a file: archives name their files in plain letters. */
export function holds(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'latin1');
}
