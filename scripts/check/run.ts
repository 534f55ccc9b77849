/** Has all checkers look at a built site, one file after another, so that memory stays small. */
import type { BuiltSite, Checker, Finding, MakeChecker } from './checker.ts';
import { openFile } from './site.ts';

/** What one checker came to. */
export interface Checked {
  name: string;
  /** Files it looked into. */
  files: number;
  findings: readonly Finding[];
  /** In milliseconds. */
  time: number;
}

interface Running {
  checker: Checker;
  files: number;
  findings: Finding[];
  time: number;
}

/** Checks a site; whatever a checker throws ends the check. */
export async function checkSite(
  site: BuiltSite,
  makers: readonly MakeChecker[],
): Promise<Checked[]> {
  const running = makers.map((make): Running => {
    return { checker: make(site), files: 0, findings: [], time: 0 };
  });
  for (const path of site.files.keys()) {
    const wanting = running.filter(({ checker }) => checker.wants(path));
    if (wanting.length === 0) continue;
    const file = openFile(site.folder, path);
    for (const each of wanting) {
      each.files += 1;
      await timed(each, async () => (await each.checker.look?.(file)) ?? []);
    }
  }
  for (const each of running) await timed(each, async () => (await each.checker.end?.()) ?? []);
  return running.map(({ checker: { name }, files, findings, time }) => {
    return { name, files, findings: findings.sort(byPlace), time };
  });
}

async function timed(to: Running, find: () => Promise<readonly Finding[]>): Promise<void> {
  const started = performance.now();
  for (const finding of await find()) to.findings.push(finding);
  to.time += performance.now() - started;
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
