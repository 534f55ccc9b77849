/** `npm run record -- [--content DIR] [--date DAY]`: writes down since when each text is as it is now. */
import { join } from 'node:path';
import { defaultArchiveDir, ingestContent } from '../src/build.ts';
import { readArguments, run, wrongUse } from '../src/io/arguments.ts';
import { LEDGER_FILE, readLedgerFile } from '../src/io/read-ledger.ts';
import { printDiagnostic } from '../src/io/report.ts';
import { writeWhole } from '../src/io/write.ts';
import { fingerprintsOf } from '../src/site/machines/fingerprints.ts';
import { record, writeLedger } from '../src/site/machines/ledger.ts';
import { readArchive } from '../src/site/read-archive.ts';

const usage = 'npm run record -- [--content DIR] [--date DAY]';
const { values } = readArguments(usage, {
  options: {
    content: { type: 'string', default: 'content' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const { content, date } = values;
if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) wrongUse(usage, `${date} is not a day such as 2026-11-24.`);

await run(async () => {
  const { errors } = await ingestContent({
    contentDir: content,
    outputDir: '',
    report: printDiagnostic,
  });
  // A bulletin that could not be read is not gone: to drop its lines would be a lie.
  if (errors > 0) return 1;
  const ingested = await readArchive(join(defaultArchiveDir, 'issues'), join(content, 'bulletins'));
  const path = join(content, LEDGER_FILE);
  const known = await readLedgerFile(path);
  const ledger = record(known, fingerprintsOf(ingested), date);
  await writeWhole(path, writeLedger(ledger));
  const changed = [...ledger].filter(([address, entry]) => known.get(address) !== entry).length;
  console.log(`${path}: ${ledger.size} texts, ${changed} new or changed`);
  return 0;
});
