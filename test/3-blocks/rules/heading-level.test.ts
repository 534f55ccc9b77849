import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '../../../src/3-blocks/roles.ts';
import { headingLevel } from '../../../src/3-blocks/rules/heading-level.ts';
import { lineStance } from '../../support/lines.ts';

const headingLevels = { section: 1, headline: 2 };
const stance = (line: string, role: Role, facts = { headingLevels }) =>
  lineStance(headingLevel, role, line, facts);

test('should hear a level speak for what stands at it', () => {
  assert.equal(stance('# 服务发展', 'section'), 'for');
  assert.equal(stance('# 服务发展', 'headline'), 'against');
  assert.equal(stance('## 甲学会召开年会', 'headline'), 'for');
});

test('should have nothing to say of other levels, and of lines without one', () => {
  assert.equal(stance('### 小结', 'headline'), 'nothing');
  assert.equal(stance('服务发展', 'section'), 'nothing');
});

test('should hear a bold line speak for a headline where headlines are bold below headings', () => {
  const facts = { headingLevels: { section: 2, headline: 7 } };
  assert.equal(stance('**甲学会召开年会**', 'headline', facts), 'for');
  assert.equal(stance('**甲学会召开年会**', 'headline'), 'nothing');
});
