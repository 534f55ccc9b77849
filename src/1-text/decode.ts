/**
 * Bytes → text. The encoding is found by order: byte order mark, strict UTF-8, then whichever
 * of GB18030 and Big5 reads like Chinese. Detectors that guess from statistics call short GBK
 * files Shift_JIS; bulletins are Chinese, so the question is smaller and can be answered better.
 */
import { type BinaryKind, binaryKind } from './binary.ts';
import { likenessToChinese } from './likeness.ts';

export type Decoded =
  | { text: string; encoding: string }
  | { problem: 'empty-file' }
  | ({ problem: 'binary-file' } & BinaryKind)
  | { problem: 'unknown-encoding' };

/** Below this share of everyday characters, decoded bytes are taken for noise. */
const leastLikeness = 0.15;

/**
 * Reads a raw bulletin's bytes; offsets in all later phases count UTF-16 units of this text. What
 * a web page declares as its encoding is believed only where the bytes are not UTF-8.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) return { problem: 'empty-file' };
  const marked = byteOrderMark(bytes);
  if (!marked) {
    const kind = binaryKind(bytes);
    if (kind) return { problem: 'binary-file', ...kind };
  }
  const decoded = marked
    ? tryDecode(bytes, marked)
    : (tryDecode(bytes, 'utf-8') ??
      (declared === undefined ? undefined : tryDecode(bytes, declared)) ??
      legacyChinese(bytes));
  if (!decoded) return { problem: 'unknown-encoding' };
  return /\S/u.test(decoded.text) ? decoded : { problem: 'empty-file' };
}

function byteOrderMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

function tryDecode(bytes: Uint8Array, encoding: string) {
  try {
    // `TextDecoder` drops the byte order mark by itself.
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

function legacyChinese(bytes: Uint8Array) {
  const candidates = ['gb18030', 'big5']
    .flatMap((encoding) => tryDecode(bytes, encoding) ?? [])
    .map((decoded) => ({ decoded, likeness: likenessToChinese(decoded.text) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((one, other) => other.likeness - one.likeness);
  return candidates[0]?.decoded;
}
