import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { auditArchive, auditDiagnostics } from '../../src/audit/audit.ts';
import type { Holding } from '../../src/audit/holding.ts';
import { formatDiagnostic } from '../../src/diagnostics.ts';
import { anIssue, counted, numbered } from './holdings.ts';

/** Each finding as file and rule. */
const audited = (holdings: readonly Holding[]) =>
  auditDiagnostics(holdings).map(({ file, rule }) => `${file} ${rule}`);

describe('the audit of an archive', () => {
  test('should have nothing to say of a whole year in order', () => {
    const weekly = Array.from({ length: 50 }, (_, index) => [index + 1, index + 54] as const);
    assert.deepEqual(audited(counted(...weekly)), []);
  });

  test('should not drown a selection of far-apart issues', () => {
    assert.deepEqual(audited(counted([3, 56], [7, 60], [21, 74], [25, 78])), []);
  });

  test('should tell a misprinted whole number once, and see no gap or repeat behind it', () => {
    const issues = counted([7, 60], [8, 62], [9, 62], [10, 63]);
    assert.deepEqual(audited(issues), ['2023-8-62.txt whole-number-contradicts']);
  });

  test('should tell a misprinted year once, and see no gap behind it', () => {
    const issues = [7, 8, 9].map((number) =>
      anIssue({ year: number === 8 ? 2032 : 2023, number, date: `2023-03-${number + 10}` }),
    );
    assert.deepEqual(audited(issues), ['2032-8-2023-03-18.txt year-contradicts-date']);
  });

  test('should audit each publication by itself', () => {
    const other = numbered(6).map(({ facts, ...holding }) => ({
      ...holding,
      facts: { ...facts, publisher: '某市总工会' },
    }));
    assert.deepEqual(audited([...numbered(5, 7), ...other]), ['2023-7.txt number-missing']);
  });

  test('should take missing values for no contradiction', () => {
    const issues = [
      anIssue({ number: 1 }),
      anIssue({ year: 2023 }),
      anIssue({ wholeNumber: 9 }),
      anIssue({ date: '2023-03~' }),
      anIssue({}),
    ];
    assert.deepEqual(audited(issues), []);
  });

  test('should print both places of a conflict on one line', () => {
    const [diagnostic] = auditDiagnostics(counted([7, 60], [8, 62]));
    assert.ok(diagnostic);
    assert.match(
      formatDiagnostic(diagnostic),
      /^2023-8-62\.txt:1:1: warning: .*expected 61.* \[2023-7-60\.txt:1:1\] \(whole-number-contradicts\)$/u,
    );
  });

  test('should say the same whatever the order of the issues, and lose none of them', () => {
    const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    const issue = fc.record({
      year: some(fc.integer({ min: 2021, max: 2024 })),
      number: some(fc.integer({ min: 1, max: 12 })),
      wholeNumber: some(fc.integer({ min: 1, max: 40 })),
      date: some(fc.constantFrom('2022-01-05', '2022-03', '2023-03-10', '2023-03~', '2024')),
    });
    fc.assert(
      fc.property(fc.array(issue, { maxLength: 12 }), (facts) => {
        const holdings = facts.map((each, index) => anIssue(each, `${index + 10}.txt`));
        const audit = auditArchive(holdings);
        assert.deepEqual(auditArchive(holdings.toReversed()), audit);
        assert.equal(audit.flatMap(({ believed }) => believed).length, holdings.length);
        for (const { diagnostic } of audit.flatMap(({ findings }) => findings)) {
          assert.ok(diagnostic.related);
          assert.doesNotMatch(formatDiagnostic(diagnostic), /undefined|NaN|Infinity/u);
          assert.doesNotMatch(formatDiagnostic(diagnostic, 'zh'), /undefined|NaN|Infinity/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});
