/** `npm run schemas`: writes the JSON schemas of corrections and sidecars into `content/`. */
import { join } from 'node:path';
import { schemaFiles } from '../src/4-issue/schemas.ts';
import { run } from '../src/io/arguments.ts';
import { writeWhole } from '../src/io/write.ts';

await run(async () => {
  for (const { name, text } of schemaFiles()) await writeWhole(join('content', name), text);
  return 0;
});
