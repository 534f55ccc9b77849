import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingLines } from '../../../src/3-blocks/links/heading-lines.ts';
import { linkStance } from '../../support/lines.ts';

const goesOn = ['headline', 'headline, continued'] as const;
const headingLevels = { section: 1, headline: 2 };

test('should hear a heading of the headlines’ level go on with the one above it', () => {
  const lines = ['## 茶农夜校为山村老人', '## 开出识字班'];
  assert.equal(linkStance(headingLines, goesOn, lines, { headingLevels }), 'for');
  assert.equal(
    linkStance(headingLines, ['subsection', 'headline'], lines, { headingLevels }),
    'against',
  );
});

for (const [why, lines] of [
  ['of another level', ['# 茶农夜校', '## 茶农夜校开出识字班']],
  ['with a number', ['## 茶农夜校为山村老人', '## 2. 茶园开采']],
  ['below a section’s name', ['## 工作动态', '## 茶农夜校开出识字班']],
] as const) {
  test(`should have nothing to say of a heading ${why}`, () => {
    assert.equal(linkStance(headingLines, goesOn, lines, { headingLevels }), 'nothing');
  });
}

test('should have nothing to say where levels tell nothing', () => {
  const lines = ['## 茶农夜校为山村老人', '## 开出识字班'];
  assert.equal(linkStance(headingLines, goesOn, lines), 'nothing');
});
