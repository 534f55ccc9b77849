/** Made-up passages for the tests of this folder. */
import fc from 'fast-check';
import type { Passage } from '../../../src/site/search/record.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'科协2Ａaé㎏①，“”{^|~ \n𠮷가!$') }),
);

/** Passages in the order in which an article has them. */
export const anyArticle: fc.Arbitrary<Passage[]> = fc
  .tuple(anyText, fc.array(anyText, { maxLength: 2 }), fc.array(anyText, { maxLength: 3 }))
  .map(([headline, organizations, paragraphs]) => [
    { kind: 'headline', text: headline },
    ...organizations.map((text) => ({ kind: 'organization' as const, text })),
    ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
  ]);
