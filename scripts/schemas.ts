/** Writes the JSON schemas by which editors' programs check and complete what stands in `content/`. */
import { profileJsonSchema } from '../src/4-issue/profile.ts';
import { writeWhole } from '../src/io/write.ts';

const schemas = { publication: profileJsonSchema() };

for (const [name, schema] of Object.entries(schemas)) {
  await writeWhole(`content/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
