/** Reading of what the editors write about the archive. */
import type { Diagnostic } from '../diagnostics.ts';
import { ignoreMissing, readOwn, unreadableFile } from './read.ts';

/** The Markdown of a file `about.md`, undefined where it is not there; and why it cannot be read. */
export async function readAbout(
  path: string,
): Promise<{ about: string | undefined; diagnostics: Diagnostic[] }> {
  try {
    const file = await readOwn(path).catch(ignoreMissing);
    return { about: file?.toString('utf8'), diagnostics: [] };
  } catch (error) {
    return { about: undefined, diagnostics: [unreadableFile(path, (error as Error).message)] };
  }
}
