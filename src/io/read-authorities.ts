/** Reading of the authorities of organizations. */
import type { Diagnostic } from '../diagnostics.ts';
import { readAuthorities } from '../site/authorities/authorities-file.ts';
import type { Authority } from '../site/authorities/authority.ts';
import { display, ignoreMissing, readOwn, unreadableFile } from './read.ts';

/** The authorities in a file `organizations.yml`, none where it is not there; and what is wrong in them. */
export async function findAuthorities(
  path: string,
): Promise<{ authorities: Authority[]; diagnostics: Diagnostic[] }> {
  try {
    const file = await readOwn(path).catch(ignoreMissing);
    if (!file) return { authorities: [], diagnostics: [] };
    return readAuthorities(display(path), file.toString('utf8'));
  } catch (error) {
    return { authorities: [], diagnostics: [unreadableFile(path, (error as Error).message)] };
  }
}
