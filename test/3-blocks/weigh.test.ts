import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linkRules } from '../../src/3-blocks/links/index.ts';
import { roles } from '../../src/3-blocks/roles.ts';
import { lineRules } from '../../src/3-blocks/rules/index.ts';
import { weighLine, weighLink } from '../../src/3-blocks/weigh.ts';
import { surveyOf } from '../support/lines.ts';
import { anyLines } from './random-lines.ts';

test('should add up what all rules say of a line', () => {
  const survey = surveyOf(['【学会动态】']);
  const total = Object.values(lineRules)
    .flatMap((rule) => rule(survey, 0))
    .filter((evidence) => evidence.for.includes('section'))
    .reduce((sum, { weight }) => sum + weight, 0);
  assert.equal(weighLine(survey, 0)[roles.indexOf('section')], total);
});

test('should count evidence that names no role before for every role before', () => {
  const survey = surveyOf(['市科协召开年会', '近日，市科协召开年会。']);
  const before = roles.indexOf('headline');
  const total = Object.values(linkRules)
    .flatMap((rule) => rule(survey, 1))
    .filter((evidence) => evidence.for.includes('paragraph'))
    .filter(({ after }) => after?.includes('headline') ?? true)
    .reduce((sum, { weight }) => sum + weight, 0);
  assert.equal(weighLink(survey, 1)[before * roles.length + roles.indexOf('paragraph')], total);
});

test('should find no link above the first line', () => {
  assert.ok(weighLink(surveyOf(['市科协召开年会']), 0).every((weight) => weight === 0));
});

test('should come to a finite weight for every role, whatever the lines', () => {
  fc.assert(
    fc.property(anyLines(12), (lines) => {
      const survey = surveyOf(lines);
      survey.lines.forEach((_, index) => {
        assert.ok(weighLine(survey, index).every(Number.isFinite));
        assert.ok(weighLink(survey, index).every(Number.isFinite));
      });
    }),
  );
});
