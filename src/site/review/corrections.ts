/** Statements as a corrections file beside the bulletin says them. */
import { Document, isMap, isSeq } from 'yaml';
import type { Statement } from './statements.ts';

/** `2023/07.txt` → `2023/07.corrections.yml` */
export const correctionsFile = (source: string): string =>
  `${source.replace(/\.[^./]*$/u, '')}.corrections.yml`;

/** Writes statements as YAML, one a line, quoted where YAML would take them for something else. */
export function toYaml(statements: readonly Statement[]): string {
  const document = new Document(statements);
  for (const statement of isSeq(document.contents) ? document.contents.items : []) {
    if (isMap(statement)) statement.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
