/** Writes the files of the site that are made one after another. */
import { copyFile, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SiteFile } from '../site/machines/context.ts';
import { pathInside } from './write.ts';

/** Pieces are gathered to about as many characters before they go to the disk. */
const CHUNK = 1 << 16;

/** Writes each file as it comes; returns the paths written. */
export async function writeFiles(
  folder: string,
  files: Iterable<SiteFile> | AsyncIterable<SiteFile>,
): Promise<string[]> {
  const written: string[] = [];
  const folders = new Set<string>();
  for await (const { address, content } of files) {
    const path = pathInside(folder, address.slice(1));
    const own = dirname(path);
    if (!folders.has(own)) await mkdir(own, { recursive: true });
    folders.add(own);
    if (typeof content === 'object' && 'copyOf' in content) await copyFile(content.copyOf, path);
    else await writePieces(path, typeof content === 'string' ? [content] : content);
    written.push(path);
  }
  return written;
}

async function writePieces(path: string, pieces: Iterable<string>): Promise<void> {
  const file = await open(path, 'w');
  try {
    let waiting = '';
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < CHUNK) continue;
      await file.write(waiting);
      waiting = '';
    }
    await file.write(waiting);
  } finally {
    await file.close();
  }
}
