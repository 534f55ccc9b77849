/**
 * The ledger: since when each text is as it is now.
 *
 * A build has no clock, so that the same bulletins give the same site. `npm run record` writes down,
 * beside the bulletins, what was seen on which day; a build says of a text when it changed only where
 * the ledger knows it as it is now. One line each: address, fingerprint, day.
 */
import { createHash } from 'node:crypto';
import { compare } from '../order.ts';

export interface Entry {
  readonly fingerprint: string;
  /** `2026-11-24` */
  readonly day: string;
}

export type Ledger = ReadonlyMap<string, Entry>;

const LINE = /^(\/\S*)\t([0-9a-f]+)\t(\d{4}-\d{2}-\d{2})$/;

/** Lines of another form, which a merge may leave, are passed over: their texts count as not recorded. */
export function readLedger(text: string): Ledger {
  const entries = text.split('\n').flatMap((line) => {
    const [, address = '', fingerprint = '', day = ''] = LINE.exec(line) ?? [];
    return address ? [[address, { fingerprint, day }] as const] : [];
  });
  return new Map(entries);
}

export function writeLedger(ledger: Ledger): string {
  return [...ledger]
    .sort(([a], [b]) => compare(a, b))
    .map(([address, { fingerprint, day }]) => `${address}\t${fingerprint}\t${day}\n`)
    .join('');
}

/** What is as it was keeps its day; what is new or changed gets this one; what is gone is dropped. */
export function record(
  ledger: Ledger,
  fingerprints: ReadonlyMap<string, string>,
  day: string,
): Ledger {
  return new Map(
    [...fingerprints].map(([address, fingerprint]) => {
      const known = ledger.get(address);
      return [address, known?.fingerprint === fingerprint ? known : { fingerprint, day }] as const;
    }),
  );
}

/** The day since which the text at an address is as it is now, where that is known. */
export function changedOn(
  ledger: Ledger,
  fingerprints: ReadonlyMap<string, string>,
): (address: string) => string | undefined {
  return (address) => {
    const known = ledger.get(address);
    return known && known.fingerprint === fingerprints.get(address) ? known.day : undefined;
  };
}

export function fingerprint(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
}
