/** JSON schemas of what editors write, for completion and checks as they type. */
import { z } from 'zod';
import { correctionsFile } from './4-issue/corrections/statements.ts';
import { profileSchema } from './4-issue/profile.ts';
import { sidecarFile } from './4-issue/sidecar.ts';
import { organizationsFileSchema } from './site/authorities/fields.ts';
import { siteFileSchema } from './site/settings/site-file.ts';

/** Each schema's file with its text. */
export function schemaFiles(): { name: string; text: string }[] {
  const files = {
    'corrections.schema.json': correctionsFile,
    'meta.schema.json': sidecarFile,
    'organizations.schema.json': organizationsFileSchema,
    'publication.schema.json': profileSchema,
    'site.schema.json': siteFileSchema,
  };
  return Object.entries(files).map(([name, schema]) => {
    // The draft that YAML's language server knows best.
    const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
    return { name, text: `${JSON.stringify(json, null, 2)}\n` };
  });
}
