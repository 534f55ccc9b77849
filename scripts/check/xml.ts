/** Whether XML files are well-formed, by libxml2. */
import { validateXML } from 'xmllint-wasm';
import type { Checker } from './checker.ts';
import { type Validate, xmlBatch } from './xml-batch.ts';

/** Names of XML files; pictures are XML too. */
const XML_FILE = /\.(?:xml|atom|rss|rdf|svg|xsl)$/;

/** Has libxml2 parse every XML file. */
export function xml(): Checker {
  const { add, end } = xmlBatch(parse, 'xml');
  return { name: 'xml', wants: (path) => XML_FILE.test(path), look: add, end };
}

const parse: Validate = async (xml) => {
  // Without a schema it would print the files again, set anew.
  const modifyArguments = (given: string[]) => [
    '--noout',
    ...given.filter((each) => each !== '--format'),
  ];
  const { errors } = await validateXML({ xml, normalization: 'format', modifyArguments });
  return errors;
};
