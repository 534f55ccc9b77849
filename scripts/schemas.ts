/** `npm run schemas`: writes the JSON schemas of what editors write into `content/`. */
import { join } from 'node:path';
import { run } from '../src/io/arguments.ts';
import { writeWhole } from '../src/io/write.ts';
import { schemaFiles } from '../src/schemas.ts';

await run(async () => {
  for (const { name, text } of schemaFiles()) await writeWhole(join('content', name), text);
  return 0;
});
