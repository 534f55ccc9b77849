import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decide } from '../../src/3-blocks/decide.ts';
import { first, next, type Role, roles } from '../../src/3-blocks/roles.ts';
import type { Survey } from '../../src/3-blocks/survey.ts';
import { weighLine, weighLink } from '../../src/3-blocks/weigh.ts';
import { surveyOf } from '../support/lines.ts';
import { anyLines } from './random-lines.ts';

/** The sum of all evidence for one reading, and every reading that the grammar allows. */
function scorer(survey: Survey) {
  const lines = survey.lines.map((_, index) => weighLine(survey, index));
  const links = survey.lines.map((_, index) => weighLink(survey, index));
  const slot = (role: Role | undefined) => roles.indexOf(role as Role);
  return (reading: readonly Role[]) =>
    reading.reduce((sum, role, index) => {
      const link = index === 0 ? 0 : slot(reading[index - 1]) * roles.length + slot(role);
      const linked = index === 0 ? 0 : (links[index]?.[link] ?? Number.NaN);
      return sum + (lines[index]?.[slot(role)] ?? Number.NaN) + linked;
    }, 0);
}

function readings(length: number): Role[][] {
  if (length === 0) return [[]];
  if (length === 1) return first.map((role) => [role]);
  return readings(length - 1).flatMap((before) =>
    next[before.at(-1) as Role].map((role) => [...before, role]),
  );
}

const close = (one: number, other: number) => Math.abs(one - other) < 1e-9;

test('should find the best of all readings that the grammar allows', () => {
  fc.assert(
    fc.property(anyLines(4), (lines) => {
      const survey = surveyOf(lines);
      const score = scorer(survey);
      const decided = decide(survey).map(({ role }) => role);
      const best = Math.max(...readings(survey.lines.length).map(score));
      assert.ok(close(score(decided), best), `${decided} ${score(decided)}, best ${best}`);
    }),
    { numRuns: 60 },
  );
});

test('should say by how much the best reading beats the best one in which a line is something else', () => {
  fc.assert(
    fc.property(anyLines(3), (lines) => {
      const survey = surveyOf(lines);
      const score = scorer(survey);
      const all = readings(survey.lines.length).map((reading) => ({
        reading,
        sum: score(reading),
      }));
      const best = Math.max(...all.map(({ sum }) => sum));
      decide(survey).forEach(({ role, runnerUp, margin }, index) => {
        const others = all.filter(({ reading }) => reading[index] !== role);
        const rival = Math.max(...others.map(({ sum }) => sum));
        assert.ok(close(margin, best - rival), `line ${index}: ${margin}, not ${best - rival}`);
        const rivals = others.filter(({ sum }) => close(sum, rival));
        assert.ok(rivals.some(({ reading }) => reading[index] === runnerUp));
      });
    }),
    { numRuns: 60 },
  );
});

test('should obey the grammar and never be less sure than not at all', () => {
  fc.assert(
    fc.property(anyLines(40), (lines) => {
      decide(surveyOf(lines)).forEach(({ role, runnerUp, margin }, index, all) => {
        const before = all[index - 1]?.role;
        assert.ok((before ? next[before] : first).includes(role), `${before} → ${role}`);
        assert.ok(margin >= 0);
        assert.notEqual(role, runnerUp);
      });
    }),
  );
});

test('should decide nothing about a bulletin without a printed line', () => {
  assert.deepEqual(decide(surveyOf(['', '  '])), []);
});
