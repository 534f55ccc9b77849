import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingLevel } from '../../../src/3-blocks/rules/heading-level.ts';
import { lineStance } from '../../support/lines.ts';

const known = { headingLevels: { section: 1, headline: 2 } };

test('should hear the level of a heading tell a section from a headline', () => {
  assert.equal(lineStance(headingLevel, 'section', '# 服务发展', known), 'for');
  assert.equal(lineStance(headingLevel, 'headline', '# 服务发展', known), 'against');
  assert.equal(lineStance(headingLevel, 'headline', '## 学会召开年会', known), 'for');
});

test('should have nothing to say of other levels, of bare lines, or where levels tell nothing', () => {
  assert.equal(lineStance(headingLevel, 'section', '### 服务发展', known), 'nothing');
  assert.equal(lineStance(headingLevel, 'section', '服务发展', known), 'nothing');
  const unknown = { headingLevels: undefined };
  assert.equal(lineStance(headingLevel, 'section', '# 服务发展', unknown), 'nothing');
});
