/** Reads the lines of a raw bulletin for the review page. */
import { readFile, stat } from 'node:fs/promises';
import { readText } from '../../1-text/read-text.ts';
import { linesOf } from './excerpt.ts';

/** Larger files are reviewed without their source, in bytes. */
const largest = 16 * 2 ** 20;

/** The bulletin's lines as the ingest numbers them; none where it is too large or cannot be read as text. */
export async function readLines(path: string): Promise<string[]> {
  const status = await stat(path);
  if (status.size > largest) return [];
  const read = await readText(await readFile(path), path);
  return 'rule' in read ? [] : linesOf(read.text);
}
