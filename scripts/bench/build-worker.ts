/** Runs one build in a process of its own and tells its parent when each phase starts and ends. */
import { build } from '../../src/build.ts';

const [contentDir = '', outputDir = '', archiveDir = ''] = process.argv.slice(2);
const now = () => performance.timeOrigin + performance.now();

const { issues, articles, warnings, errors, pages } = await build({
  contentDir,
  outputDir,
  archiveDir,
  onPhase: (phase, event) => process.send?.({ phase, event, at: now() }),
});
process.send?.({ summary: { issues, articles, warnings, errors, pages } });
process.disconnect?.();
