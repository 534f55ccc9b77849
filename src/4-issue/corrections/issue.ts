/**
 * What is known of the issue itself; it goes before what the bulletin prints and a sidecar supplies.
 *
 *     - { issue: { date: 2023-03-10, number: 7 } }
 */
import { z } from 'zod';
import type { CorrectedIssue } from '../issue.ts';
import { metadataFields } from '../metadata.ts';
import { corrected } from './edit.ts';
import { kind } from './kind.ts';

const schema = z
  .strictObject({
    issue: z
      .strictObject(
        Object.fromEntries(
          Object.entries(metadataFields).map(([name, [field, { en, zh }]]) => [
            name,
            field.nullable().describe(`${en}; null for none. ${zh}；没有则写 null。`).optional(),
          ]),
        ),
      )
      .describe('What is known of the issue. 本期的著录。'),
  })
  .describe('What is known of the issue. 更正本期的著录。');

export const issue = kind(schema, (issue, { issue: given }) => {
  const metadata = { ...issue.corrected?.metadata, ...given } as CorrectedIssue['metadata'];
  return corrected(issue, { metadata });
});
