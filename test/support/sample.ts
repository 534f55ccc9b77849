/** The sample archive, as the real build makes it. */
import { rmSync } from 'node:fs';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, build } from '../../src/build.ts';
import type { MadeUp } from './doubtful.ts';

export interface SampleArchive {
  /** The ingested Markdown. */
  issuesDir: string;
  /** The built site. */
  outputDir: string;
}

/**
 * Builds the bulletins of `content/`, and others beside them, into a folder that is gone when the
 * process ends, to be served below `pathPrefix`.
 */
export async function sampleArchive(
  pathPrefix = '/',
  options: Pick<BuildOptions, 'review'> = {},
  others: readonly MadeUp[] = [],
): Promise<SampleArchive> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outputDir = join(folder, 'site');
  const archiveDir = join(folder, 'archive');
  const contentDir = others.length > 0 ? join(folder, 'content') : 'content';
  if (others.length > 0) await cp('content', contentDir, { recursive: true });
  for (const { name, text } of others) await writeFile(join(contentDir, 'bulletins', name), text);
  await build({ contentDir, outputDir, pathPrefix, archiveDir, ...options });
  return { issuesDir: join(archiveDir, 'issues'), outputDir };
}
