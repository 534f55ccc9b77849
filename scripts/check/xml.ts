/** Whether XML files are well-formed, by libxml2. */
import { validateXML } from 'xmllint-wasm';
import type { Checker, Finding } from './checker.ts';

/** Names of XML files; pictures are XML too. */
const XML_FILE = /\.(?:xml|atom|rss|rdf|svg|xsl)$/;

/** Files, and characters, given to libxml2 at a time: starting it takes longer than most files. */
const BATCH = 100;
const BATCH_LENGTH = 4_000_000;

interface Waiting {
  fileName: string;
  contents: string;
}

/** Has libxml2 parse every XML file. */
export function xml(): Checker {
  let waiting: Waiting[] = [];
  let length = 0;
  const validate = async () => {
    const batch = waiting;
    waiting = [];
    length = 0;
    return batch.length > 0 ? faultsOf(batch) : [];
  };
  return {
    name: 'xml',
    wants: (path) => XML_FILE.test(path),
    look: (file) => {
      waiting.push({ fileName: file.path, contents: file.text() });
      length += file.text().length;
      return waiting.length >= BATCH || length >= BATCH_LENGTH ? validate() : [];
    },
    end: validate,
  };
}

async function faultsOf(batch: readonly Waiting[]): Promise<Finding[]> {
  // It takes names with anything but plain letters for options or other files.
  const xml = batch.map(({ contents }, at) => ({ fileName: `${at}.xml`, contents }));
  // Without a schema it would print the files again, set anew.
  const modifyArguments = (given: string[]) => [
    '--noout',
    ...given.filter((each) => each !== '--format'),
  ];
  const { errors } = await validateXML({ xml, normalization: 'format', modifyArguments });
  return errors
    .filter(({ loc }) => loc !== null)
    .map(({ loc, message }) => ({
      file: batch[Number.parseInt(loc?.fileName ?? '', 10)]?.fileName ?? '',
      line: loc?.lineNumber,
      what: message.trim(),
      rule: 'xml',
    }));
}
