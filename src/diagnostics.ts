/**
 * What the ingest has to say about a bulletin: one catalogue of messages, each with a rule id.
 *
 * A message says what was found, what was expected and what to do, in English for the terminal
 * and in Chinese for the terminal of a Chinese locale and for the pages.
 */

import { auditMessages } from './messages/audit.ts';
import { fileMessages } from './messages/files.ts';
import type { Entries, Message, Severity } from './messages/message.ts';
import { organizationMessages } from './messages/organizations.ts';
import { readingMessages } from './messages/reading.ts';
import { settingMessages } from './messages/settings.ts';
import { siteMessages } from './messages/site.ts';

export type { Message, Severity } from './messages/message.ts';

/** A place in a file, both 1-based, as unist counts them. */
export interface Point {
  line: number;
  column: number;
}

/** Where a diagnostic points that is about a file as a whole. */
export const startOfFile: Point = { line: 1, column: 1 };

export interface Diagnostic {
  file: string;
  point: Point;
  severity: Severity;
  rule: RuleId;
  message: Message;
  /** The other half of a conflict. */
  related?: { file: string; point: Point };
}

const catalogue = {
  ...fileMessages,
  ...settingMessages,
  ...siteMessages,
  ...organizationMessages,
  ...readingMessages,
  ...auditMessages,
} satisfies Entries;

export type RuleId = keyof typeof catalogue;

/** What a message of the catalogue needs to know: names, excerpts, reasons. */
export type Details<R extends RuleId> = Parameters<(typeof catalogue)[R]>;

/** Makes a diagnostic from the catalogue. */
export function diagnose<R extends RuleId>(
  rule: R,
  file: string,
  point: Point,
  ...details: Details<R>
): Diagnostic {
  const entry = (catalogue[rule] as (...args: unknown[]) => { severity: Severity } & Message)(
    ...details,
  );
  const { severity, en, zh } = entry;
  return { file, point, severity, rule, message: { en, zh } };
}

/** One line for the terminal: `file:line:column: severity: message (rule)`. */
export function formatDiagnostic(diagnostic: Diagnostic, language: keyof Message = 'en'): string {
  const { file, point, severity, message, rule, related } = diagnostic;
  const other = related ? ` [${related.file}:${related.point.line}:${related.point.column}]` : '';
  const line = `${file}:${point.line}:${point.column}: ${severity}: ${message[language]}${other} (${rule})`;
  // Names and excerpts come from outside; none may break the line or speak to the terminal.
  return line.replace(/\p{Cc}+/gu, ' ');
}
