/** Reads all profiles of a folder, and sees that no two speak of the same publication. */
import { bareWords, type Profile, titlesOf } from '../2-lines/profile.ts';
import { type Diagnostic, diagnose, startOfFile } from '../diagnostics.ts';
import { readProfile } from './profile.ts';

/** Profiles in the order of their files; one that is wrong stops no other. */
export function readProfiles(files: readonly { path: string; text: string }[]): {
  profiles: Profile[];
  diagnostics: Diagnostic[];
} {
  const profiles: Profile[] = [];
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, string>();
  for (const { path, text } of files) {
    const { profile, diagnostics: faults } = readProfile(path, text);
    diagnostics.push(...faults);
    if (!profile) continue;
    const keys = new Map(titlesOf(profile).map((title) => [keyOf(title, profile), title]));
    const repeated = [...keys].find(([key]) => taken.has(key));
    if (repeated) {
      const [key, title] = repeated;
      const other = taken.get(key) as string;
      diagnostics.push({
        ...diagnose('profile-repeated', path, startOfFile, title, other),
        related: { file: other, point: startOfFile },
      });
      continue;
    }
    for (const key of keys.keys()) taken.set(key, path);
    profiles.push(profile);
  }
  return { profiles, diagnostics };
}

const keyOf = (title: string, { publisher = '' }: Profile) =>
  `${bareWords(title)}\n${bareWords(publisher)}`;
