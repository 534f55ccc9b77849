/** Reading of the ledger that says since when texts are as they are. */
import { type Ledger, readLedger } from '../site/machines/ledger.ts';
import { ignoreMissing, readOwn } from './read.ts';

/** Its file beside the bulletins' folder. */
export const LEDGER_FILE = 'ledger.tsv';

/** Empty where nothing was ever recorded. */
export async function readLedgerFile(path: string): Promise<Ledger> {
  const file = await readOwn(path).catch(ignoreMissing);
  return readLedger(file?.toString('utf8') ?? '');
}
