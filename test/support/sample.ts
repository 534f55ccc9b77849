/** The sample archive, as the real build makes it. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, build } from '../../src/build.ts';

export interface SampleArchive {
  /** The ingested Markdown. */
  issuesDir: string;
  /** The built site. */
  outputDir: string;
}

/**
 * Builds the bulletins of `content/` into a folder that is gone when the process ends, to be served
 * below `pathPrefix`.
 */
export async function sampleArchive(
  pathPrefix = '/',
  options: Pick<BuildOptions, 'review'> = {},
): Promise<SampleArchive> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outputDir = join(folder, 'site');
  const archiveDir = join(folder, 'archive');
  await build({ contentDir: 'content', outputDir, pathPrefix, archiveDir, ...options });
  return { issuesDir: join(archiveDir, 'issues'), outputDir };
}
