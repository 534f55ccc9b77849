/** What templates may ask of a value. */
import { machineDate, readableDate } from './dates.ts';
import { readDoubt } from './doubts.ts';
import { correctionNames, issueLabel, issueName, publicationName } from './labels.ts';
import { printedContents } from './printed-contents.ts';

export const filters = {
  correctionNames,
  doubts: (warnings: readonly string[]) => warnings.map(readDoubt),
  issueLabel,
  issueName,
  machineDate,
  printedContents,
  publicationName,
  readableDate,
} as unknown as Record<string, (...values: never[]) => unknown>;
