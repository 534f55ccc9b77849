import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decide } from '../../src/3-blocks/decide.ts';
import { explain } from '../../src/3-blocks/explain.ts';
import { first, next } from '../../src/3-blocks/roles.ts';
import { surveyOf } from '../support/lines.ts';
import { anyLines } from './random-lines.ts';

test('should explain every line as it was decided', () => {
  fc.assert(
    fc.property(anyLines(20), (lines) => {
      const survey = surveyOf(lines);
      const explained = explain(survey).map(({ role, runnerUp, margin }) => ({
        role,
        runnerUp,
        margin,
      }));
      assert.deepEqual(explained, decide(survey));
    }),
  );
});

test('should name reasons that come to the margin at least, as long as the lines around stay as they are', () => {
  fc.assert(
    fc.property(anyLines(20), (lines) => {
      explain(surveyOf(lines)).forEach(({ runnerUp, margin, reasons }, index, all) => {
        const before = all[index - 1];
        const after = all[index + 1];
        if (!(before ? next[before.role] : first).includes(runnerUp)) return;
        if (after && !next[runnerUp].includes(after.role)) return;
        const told = reasons.reduce((sum, { chosen, other }) => sum + chosen - other, 0);
        assert.ok(told >= margin - 1e-9, `${told} for a margin of ${margin}`);
      });
    }),
  );
});

test('should leave out rules that say the same for both readings', () => {
  const [line] = explain(surveyOf(['2023年第7期']));
  assert.ok(line && line.reasons.length > 0);
  assert.ok(line.reasons.every(({ chosen, other }) => chosen !== other));
  assert.ok(line.reasons.some(({ rule }) => rule === 'masthead'));
});

test('should tell links to the line before from links to the line after', () => {
  const explained = explain(surveyOf(['市科协召开年会', '　　近日，市科协召开年会，部署任务。']));
  const rules = explained.map(({ reasons }) => reasons.map(({ rule }) => rule));
  assert.ok(rules[0]?.some((rule) => rule.endsWith('(line after)')));
  assert.ok(!rules[0]?.some((rule) => rule.endsWith('(line before)')));
  assert.ok(!rules[1]?.some((rule) => rule.endsWith('(line after)')));
});
