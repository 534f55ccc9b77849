/** What a message of the catalogue is. */

export type Severity = 'error' | 'warning';

export interface Message {
  en: string;
  zh: string;
}

/** Messages by rule id; each is made from what it needs to know: names, excerpts, reasons. */
export type Entries = Record<string, (...args: never[]) => { severity: Severity } & Message>;
