import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { auditArchive } from '../../src/audit/audit.ts';
import { cellsBy, isHole } from '../../src/audit/cells.ts';
import { type Holding, yearOf } from '../../src/audit/holding.ts';
import { anIssue, counted, numbered } from './holdings.ts';

/** The cells of each year as `7 held` or `4–6 missing`. */
function cells(holdings: readonly Holding[]) {
  return auditArchive(holdings).flatMap(({ believed, findings }) => {
    const years = [...new Set(believed.map(yearOf))];
    return years.map((year) =>
      cellsBy(findings)(believed.filter((holding) => yearOf(holding) === year)).map(
        ({ state, content }) => {
          if (isHole(content)) return `${content.field} ${content.from}–${content.to} ${state}`;
          return `${content.facts.number ?? content.facts.wholeNumber ?? ''} ${state}`;
        },
      ),
    );
  });
}

describe('the cells of a year', () => {
  test('should show what is missing between numbers', () => {
    assert.deepEqual(cells(numbered(5, 1, 2, 3)), [
      ['1 held', '2 held', '3 held', 'number 4–4 missing', '5 held'],
    ]);
  });

  test('should miss nothing in a selection', () => {
    assert.deepEqual(cells(numbered(3, 25)), [['3 held', 'number 4–24 absent', '25 held']]);
  });

  test('should show before the first number of a year what is missing at its turn', () => {
    const old = [1, 2].map((number) => anIssue({ year: 2022, number, wholeNumber: number }));
    const next = anIssue({ year: 2023, number: 1, wholeNumber: 5 });
    assert.deepEqual(cells([...old, next]), [
      ['1 held', '2 held'],
      ['wholeNumber 3–4 missing', '1 held'],
    ]);
  });

  test('should show each missing whole number once', () => {
    const whole = [1, 2, 4].map((wholeNumber) => anIssue({ year: 2023, wholeNumber }));
    assert.deepEqual(cells(whole), [['1 held', '2 held', 'wholeNumber 3–3 missing', '4 held']]);
  });

  test('should say what is repeated or contradictory', () => {
    const [first, second] = counted([7, 60], [8, 62]);
    assert.ok(first && second);
    assert.deepEqual(cells([first, second, { ...first, file: 'copy.txt' }]), [
      ['7 held', '7 repeated', '8 contradictory'],
    ]);
  });

  test('should show every issue, and put what has no number last', () => {
    assert.deepEqual(cells([anIssue({ year: 2023 }), ...numbered(2, 3)]), [
      ['2 held', '3 held', ' held'],
    ]);
  });

  test('should hold and miss every number from first to last just once', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (some) => {
        const shown = cells(numbered(...some))[0]?.flatMap((cell) => {
          const [, from, to] = /(\d+)–(\d+)/u.exec(cell) ?? [];
          if (from === undefined) return [Number.parseInt(cell, 10)];
          const length = Number(to) - Number(from) + 1;
          return Array.from({ length }, (_, index) => Number(from) + index);
        });
        const first = Math.min(...some);
        const length = Math.max(...some) - first + 1;
        assert.deepEqual(
          shown,
          Array.from({ length }, (_, index) => first + index),
        );
      }),
    );
  });
});
