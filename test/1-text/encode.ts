/** Text → bytes in the encodings that the platform decodes but does not encode. */

/** Every two-byte code of an encoding, by the character it stands for. */
function twoByteCodes(encoding: string): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  return codes;
}

const tables = new Map<string, ReturnType<typeof twoByteCodes>>();

/** Encodes ASCII and whatever has a two-byte code. */
export function encodeLegacy(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const codes = tables.get(encoding) ?? twoByteCodes(encoding);
  tables.set(encoding, codes);
  const bytes = [...text].flatMap((character) => {
    if (character <= '\u007f') return [character.charCodeAt(0)];
    const code = codes.get(character);
    if (!code) throw new Error(`${character} has no two-byte code in ${encoding}`);
    return [...code];
  });
  return Uint8Array.from(bytes);
}

/** Encodes as UTF-16 with its byte order mark. */
export function encodeUtf16(text: string, order: 'little' | 'big'): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))].forEach(
    (unit, i) => {
      view.setUint16(i * 2, unit, order === 'little');
    },
  );
  return new Uint8Array(view.buffer);
}
