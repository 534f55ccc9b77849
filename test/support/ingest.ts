/** Bulletins for tests of the whole ingest. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Ingested, ingestText as ingest } from '../../src/ingest.ts';

const samples = 'content/bulletins';

/** File names of the sample bulletins. */
export const sampleNames = readdirSync(samples).filter((name) => name.endsWith('.txt'));

/** The bytes of a sample bulletin. */
export const sampleBytes = (name: string): Buffer => readFileSync(join(samples, name));

/** Ingests a sample with its sidecar. */
export function ingestSample(name: string): Ingested {
  const path = join(samples, name.replace(/\.txt$/u, '.meta.yml'));
  const hasSidecar = readdirSync(samples).includes(basename(path));
  return ingest({
    name,
    path: name,
    text: sampleBytes(name).toString('utf8'),
    ...(hasSidecar && { sidecar: { path, text: readFileSync(path, 'utf8') } }),
  });
}

/** Ingests a text that stands in a test. */
export function ingestText(text: string, name = 'bulletin.txt'): Ingested {
  return ingest({ name, path: name, text });
}
