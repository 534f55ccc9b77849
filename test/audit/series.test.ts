import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Facts } from '../../src/audit/holding.ts';
import { seriesOf } from '../../src/audit/series.ts';
import { anIssue } from './holdings.ts';

const publishers = (...facts: Facts[]) =>
  seriesOf(facts.map((each, index) => anIssue(each, `${index}.txt`))).map(
    ({ publisher, holdings }) => [publisher, holdings.length],
  );

test('should keep namesakes of different publishers apart', () => {
  assert.deepEqual(
    publishers({ publisher: '甲学会' }, { publisher: '乙学会' }, { publisher: '甲学会' }),
    [
      ['乙学会', 1],
      ['甲学会', 2],
    ],
  );
});

test('should give an issue without a publisher to the only one of its title', () => {
  assert.deepEqual(publishers({ publisher: '甲学会' }, { publisher: undefined }), [['甲学会', 2]]);
});

test('should not guess among several publishers', () => {
  const facts = [{ publisher: '甲学会' }, { publisher: '乙学会' }, { publisher: undefined }];
  assert.equal(publishers(...facts).length, 3);
});

test('should read a title set with spaces as the same', () => {
  const titles = [{ publication: '学 会 简 报' }, { publication: '学会简报' }];
  assert.deepEqual(publishers(...titles), [['某市科协', 2]]);
});

test('should leave out issues whose publication nobody knows', () => {
  assert.deepEqual(publishers({ publication: undefined }), []);
});

test('should not depend on the order in which bulletins were read', () => {
  const issue = fc.record({
    publication: fc.constantFrom('甲报', '乙报'),
    publisher: fc.constantFrom('甲', '乙', undefined),
  });
  fc.assert(
    fc.property(fc.array(issue, { maxLength: 8 }), (facts) => {
      const holdings = facts.map((each, index) => anIssue(each, `${index}.txt`));
      assert.deepEqual(seriesOf(holdings.toReversed()), seriesOf(holdings));
    }),
  );
});
