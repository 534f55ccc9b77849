/** XML files for libxml2, many at a time: starting it takes longer than most files. */
import type { XMLFileInfo, XMLValidationError } from 'xmllint-wasm';
import type { Finding, SiteFile } from './checker.ts';

/** Files, and characters, given to it at a time. */
const BATCH = 100;
const BATCH_LENGTH = 4_000_000;

/** What libxml2 says of files. */
export type Validate = (xml: readonly XMLFileInfo[]) => Promise<readonly XMLValidationError[]>;

export interface XmlBatch {
  /** Takes a file, and says what was found if it was the last of a batch. */
  add(file: SiteFile): readonly Finding[] | Promise<readonly Finding[]>;
  /** Says what was found in those that are left. */
  end(): Promise<readonly Finding[]>;
}

/** Gathers files until there are enough. */
export function xmlBatch(validate: Validate, rule: string): XmlBatch {
  let waiting: SiteFile[] = [];
  let length = 0;
  const end = async () => {
    const files = waiting;
    waiting = [];
    length = 0;
    if (files.length === 0) return [];
    // It takes names with anything but plain letters for options or other files.
    const errors = await validate(
      files.map((file, at) => ({ fileName: `${at}.xml`, contents: file.text() })),
    );
    return errors
      .filter(({ loc }) => loc !== null)
      .map(({ loc, message }) => ({
        file: files[Number.parseInt(loc?.fileName ?? '', 10)]?.path ?? '',
        line: loc?.lineNumber,
        what: message.trim(),
        rule,
      }));
  };
  return {
    add: (file) => {
      waiting.push(file);
      length += file.text().length;
      return waiting.length >= BATCH || length >= BATCH_LENGTH ? end() : [];
    },
    end,
  };
}
