import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../../src/2-lines/printed.ts';
import { recurringSection } from '../../../src/3-blocks/columns/recurring-section.ts';
import { survey } from '../../../src/3-blocks/survey.ts';

const prose = '近日，北京作物学会在通州区召开会员大会，专家到会，共商种业振兴。';

/** What the rule says where the survey takes the line for a section's name by where it stands. */
function evidenceFor(lines: readonly string[], text: string) {
  const found = survey(readPage(lines.join('\n')));
  const index = found.lines.findIndex((line) => line.text === text);
  return recurringSection({ ...found, namedSections: new Set([index]) }, index);
}

test('should not take a bare line in the middle of a page for a section', () => {
  assert.deepEqual(evidenceFor([prose, '兵团大篷车', '抵达边城', prose], '抵达边城'), []);
});

test('should not take who sent stories in for a section, though it recurs', () => {
  const lines = [prose, '北京作物学会', prose, '北京作物学会', prose];
  assert.deepEqual(evidenceFor(lines, '北京作物学会'), []);
});

test('should take a bare line that opens a page or recurs for a section', () => {
  assert.notDeepEqual(evidenceFor([prose, '\f部处院系', prose], '部处院系'), []);
  assert.notDeepEqual(evidenceFor([prose, '部处院系', prose, '部处院系'], '部处院系'), []);
});
