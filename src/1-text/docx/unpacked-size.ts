/**
 * How much a Word document really unpacks to. A document of 300 KB can unpack to gigabytes, and what
 * its directory says of that may be a lie; so each part is inflated once and counted, and the
 * counting stops at a bound.
 */
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** More parts than any document has. */
const mostParts = 20_000;

/** The document unpacks to no more bytes than `most`; a file that is no whole archive throws. */
export async function unpacksWithin(bytes: Buffer, most: number): Promise<boolean> {
  const archive = await open(bytes);
  if (archive.entryCount > mostParts) return false;
  let size = 0;
  return new Promise((resolve, reject) => {
    archive.on('error', reject);
    archive.on('end', () => resolve(true));
    archive.on('entry', async (entry: Entry) => {
      try {
        size += await inflatedSize(archive, entry, most - size);
      } catch (error) {
        return reject(error);
      }
      if (size > most) return resolve(false);
      archive.readEntry();
    });
    archive.readEntry();
  });
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, archive) =>
      error ? reject(error) : resolve(archive),
    );
  });
}

/** The unpacked size of one part, or at least more than `most`. */
function inflatedSize(archive: ZipFile, entry: Entry, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (failure, stream) => {
      if (failure) return reject(failure);
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= most) return;
        stream.destroy();
        resolve(size);
      });
      stream.on('end', () => resolve(size));
      stream.on('error', reject);
    });
  });
}
