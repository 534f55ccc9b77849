/** A Word document that is locked by a password: Office wraps it into a container of the old kind. */

const container = [0xd0, 0xcf, 0x11, 0xe0];
/** The container names its streams in UTF-16. */
const stream = Buffer.from('EncryptedPackage', 'utf16le');

/** The bytes are an Office document under a password, not a document of the old kind itself. */
export function isProtectedOffice(bytes: Uint8Array): boolean {
  return (
    container.every((byte, i) => bytes[i] === byte) &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(stream)
  );
}
