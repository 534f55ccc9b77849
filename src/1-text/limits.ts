/** Bounds within which documents are read: far beyond any bulletin, well within a small machine. */

/** Bytes that a document may unpack to beyond its own size; pictures, packed already, do not grow. */
export const mostUnpacked = 64 * 2 ** 20;
export const mostPages = 5_000;
/** UTF-16 units of text. */
export const mostCharacters = 20_000_000;
/** Milliseconds for one document. */
export const mostTime = 120_000;
/** Bytes by which reading one document may make the process grow. */
export const mostMemory = 2 * 2 ** 30;
