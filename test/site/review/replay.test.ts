/** What the review proposes, saved as it stands and ingested. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { makeIssue } from '../../corpus/articles.ts';
import { layouts } from '../../corpus/layouts.ts';
import { seeded, seedOf } from '../../corpus/random.ts';
import { doubtful } from '../../support/doubtful.ts';
import { sampleBytes, sampleNames } from '../../support/ingest.ts';
import { errorsOf, proposalsFor } from '../../support/proposals.ts';

const samples = sampleNames.map((name) => ({ name, text: sampleBytes(name).toString('utf8') }));
const madeUp = layouts.map(({ name, language, set }, index) => {
  const issue = makeIssue(500 + index, language);
  return { name: `${name}.txt`, text: set(issue, seeded(seedOf(name, index))).text };
});

describe('the statements that the review proposes', () => {
  for (const bulletin of [...samples, ...doubtful]) {
    test(`should each be applied, and all of an item together: ${bulletin.name}`, () => {
      for (const statements of proposalsFor(bulletin)) {
        for (const each of statements) assert.deepEqual(errorsOf(bulletin, [each]), []);
        assert.deepEqual(errorsOf(bulletin, statements), []);
      }
    });
  }

  test('should be applied in every layout of the corpus', () => {
    const errors = madeUp.flatMap((bulletin) =>
      proposalsFor(bulletin).flatMap((statements) => errorsOf(bulletin, statements)),
    );
    assert.deepEqual(errors, []);
  });

  test('should be of every kind that can be proposed', () => {
    const kinds = [...samples, ...doubtful, ...madeUp]
      .flatMap(proposalsFor)
      .flat()
      .map((statement) => Object.keys(statement)[0] ?? '');
    assert.deepEqual([...new Set(kinds)].sort(), [
      'article',
      'drop',
      'issue',
      'join',
      'move',
      'split',
    ]);
  });
});
