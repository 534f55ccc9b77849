/** Files that are no text at all, told by their first bytes or by NUL characters. */

const signatures: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46]],
  ['a Word document or other ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word document (.doc)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a compressed file', [0x1f, 0x8b]],
];

/** Control characters that no text file holds; tab, line feeds and form feed are left out. */
const isControl = (byte: number) =>
  byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b) || byte === 0x7f;

/** A text may hold a stray control character; one in fifty is not text any more. */
const mostControls = 1 / 50;

/** Names what kind of binary file the bytes are, or nothing when they may be text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const known = signatures.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (known) return known[0];
  const head = bytes.subarray(0, 65536);
  if (head.includes(0)) return 'a binary file (it holds NUL bytes)';
  let controls = 0;
  for (const byte of head) if (isControl(byte)) controls++;
  return controls / head.length > mostControls ? 'a binary file' : undefined;
}
