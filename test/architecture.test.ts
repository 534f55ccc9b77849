import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, relative, sep } from 'node:path';
import { describe, test } from 'node:test';

/** The way of the data is the way of the folders: a module may import from its own room and those before. */
const rooms = [
  'messages',
  'diagnostics.ts',
  'group-by.ts',
  '1-text',
  '2-lines',
  '3-blocks',
  '4-issue',
  '5-articles',
  'audit',
  'ingest.ts',
  'io/read.ts',
  'io/read-profiles.ts',
  'io/write.ts',
  'io/workers.ts',
  'ingest-file.ts',
  'ingest-worker.ts',
  'ingest-files.ts',
  'archive.ts',
  'site',
  'io/read-site.ts',
  'io/read-about.ts',
  'io/read-authorities.ts',
  'schemas.ts',
  'build.ts',
  'io',
];

const roomOf = (path: string) =>
  rooms.findIndex(
    (room) => path === room || path.startsWith(room + sep) || path.startsWith(`${room}/`),
  );

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map(normalize);

const importsOf = (module: string) => {
  const text = readFileSync(join('src', module), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map(([, path = '']) => path);
};

describe('the folders of src', () => {
  test('should hold every module in a room that is known', () => {
    for (const module of modules) assert.notEqual(roomOf(module), -1, `${module} has no room`);
  });

  for (const module of modules) {
    test(`should let ${module} import only from its own room and those before it`, () => {
      for (const path of importsOf(module).filter((name) => name.startsWith('.'))) {
        const target = relative('src', join('src', module, '..', path));
        assert.ok(
          roomOf(target) <= roomOf(module),
          `${module} imports ${target}, which comes after it`,
        );
      }
    });
  }

  test('should leave disk, network, clock and chance to the edges', () => {
    const pure = /^(?:[1-5]-|audit|messages|group-by\.ts|ingest\.ts|diagnostics\.ts)/u;
    const impure =
      /node:(?:fs|http|net|child_process|os)|Date\.now|new Date\(|Math\.random|fetch\(/u;
    for (const module of modules.filter((name) => pure.test(name))) {
      const text = readFileSync(join('src', module), 'utf8');
      assert.doesNotMatch(text, impure, `${module} is not pure`);
    }
  });
});
