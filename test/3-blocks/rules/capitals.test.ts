import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitals } from '../../../src/3-blocks/rules/capitals.ts';
import { lineStance } from '../../support/lines.ts';

for (const line of ['NEW GUIDANCE ON FENDER REPLACEMENT', 'FIELD NOTES', '■ TIDE TABLES, 2023']) {
  test(`should hear ${line} speak for what heads a text, and against prose`, () => {
    assert.equal(lineStance(capitals, 'headline', line), 'for');
    assert.equal(lineStance(capitals, 'section', line), 'for');
    assert.equal(lineStance(capitals, 'paragraph', line), 'against');
  });
}

for (const line of [
  'UNESCO',
  'NASA 2023',
  'New Guidance on Fenders',
  'AI 赋能 STEM 教育',
  '2023',
]) {
  test(`should have nothing to say of ${line}`, () => {
    assert.equal(lineStance(capitals, 'headline', line), 'nothing');
    assert.equal(lineStance(capitals, 'paragraph', line), 'nothing');
  });
}

test('should hear capitals speak for the masthead above the number of the issue, and for no section', () => {
  const lines = ['DOCKERS GUILD', 'Issue No. 4', 'PEOPLE AND PLACES', 'Crane Nine Is Back'];
  const facts = { mastheadNumber: 1 };
  assert.equal(lineStance(capitals, 'masthead', lines, facts, 0), 'for');
  assert.equal(lineStance(capitals, 'section', lines, facts, 0), 'nothing');
  assert.equal(lineStance(capitals, 'section', lines, facts, 2), 'for');
  assert.equal(lineStance(capitals, 'masthead', lines, facts, 2), 'nothing');
});
