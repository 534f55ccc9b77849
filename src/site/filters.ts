/** What templates may ask of a value. */
import { machineDate, readableDate } from './dates.ts';
import { issueLabel, issueName, publicationName } from './labels.ts';
import { printedContents } from './printed-contents.ts';

export const filters = {
  issueLabel,
  issueName,
  machineDate,
  printedContents,
  publicationName,
  readableDate,
} as unknown as Record<string, (...values: never[]) => unknown>;
