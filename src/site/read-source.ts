/** Reads and checks what is filed beside the Markdown of an issue: its source, and its doubts in English. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  type SourceSummary,
  type SourceTile,
  sourcePage,
  sourcePageName,
  sourceSummary,
  summaryName,
} from '../5-articles/source-record.ts';
import { warningsInEnglish, warningsName } from '../5-articles/warnings.ts';
import { ignoreMissing } from '../io/read.ts';

/** What there is of an issue's source; undefined in the folder of an earlier ingest. */
export async function readSourceSummary(folder: string): Promise<SourceSummary | undefined> {
  const path = join(folder, summaryName);
  const text = await readFile(path, 'utf8').catch(ignoreMissing);
  return text === undefined ? undefined : check(path, text, sourceSummary);
}

/** The warnings of an issue in English; undefined where it has none, or an earlier ingest filed none. */
export async function readWarnings(folder: string): Promise<Record<string, string> | undefined> {
  const path = join(folder, warningsName);
  const text = await readFile(path, 'utf8').catch(ignoreMissing);
  return text === undefined ? undefined : check(path, text, warningsInEnglish);
}

/** The tiles of one page; pages count from 1. */
export async function readSourcePage(folder: string, page: number): Promise<SourceTile[]> {
  const path = join(folder, sourcePageName(page));
  return check(path, await readFile(path, 'utf8'), sourcePage);
}

function check<T>(path: string, text: string, schema: z.ZodType<T>): T {
  const checked = schema.safeParse(parse(path, text));
  if (checked.success) return checked.data;
  throw new Error(`${path}: Unexpected contents:\n${z.prettifyError(checked.error)}`);
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}
