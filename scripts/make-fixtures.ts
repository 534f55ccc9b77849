/**
 * `npm run fixtures`: sets sample bulletins as Word documents and web pages, for tests. As PDF the tests
 * set them when they run, for the Chinese fonts inside would weigh a megabyte each.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setAsDocx } from './fixtures/docx.ts';
import { setAsHtml } from './fixtures/html.ts';
import { readPieces, samples } from './fixtures/piece.ts';

const folder = 'test/fixtures/formats';

await mkdir(folder, { recursive: true });
for (const name of samples) {
  const pieces = await readPieces(name);
  const write = (ending: string, bytes: string | Uint8Array) =>
    writeFile(join(folder, `${name}.${ending}`), bytes);
  await write('headings.docx', await setAsDocx(pieces, { headings: true }));
  await write('typed.docx', await setAsDocx(pieces, { headings: false }));
  await write('headings.html', setAsHtml(pieces, { headings: true }));
  await write('typed.html', setAsHtml(pieces, { headings: false }));
}
