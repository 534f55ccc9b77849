/** Reading of publication profiles. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Profile } from '../2-lines/profile.ts';
import { readProfiles } from '../4-issue/profiles.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { display, ignoreMissing, readOwn, unreadableFile } from './read.ts';

/** The publication profiles `*.yml` of a folder, none when it is not there; and what is wrong in them. */
export async function findProfiles(
  folder: string,
): Promise<{ profiles: Profile[]; diagnostics: Diagnostic[] }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(ignoreMissing);
  const paths = (entries ?? [])
    .filter((entry) => entry.isFile() && /^[^.].*\.ya?ml$/iu.test(entry.name))
    .map((entry) => join(folder, entry.name))
    .sort();
  const files: { path: string; text: string }[] = [];
  const unreadable: Diagnostic[] = [];
  for (const path of paths) {
    const file = await readOwn(path).catch((error: Error) => unreadableFile(path, error.message));
    if ('rule' in file) unreadable.push(file);
    else files.push({ path: display(path), text: file.toString('utf8') });
  }
  const { profiles, diagnostics } = readProfiles(files);
  return { profiles, diagnostics: [...unreadable, ...diagnostics] };
}
