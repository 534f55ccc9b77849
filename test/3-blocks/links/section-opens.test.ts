import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionOpens } from '../../../src/3-blocks/links/section-opens.ts';
import { linkStance } from '../../support/lines.ts';

const lines = ['【学会动态】', '市科协召开年会'];

test('should hear a section open with a headline or a column', () => {
  assert.equal(linkStance(sectionOpens, ['section', 'headline'], lines), 'for');
  assert.equal(linkStance(sectionOpens, ['section', 'subsection'], lines), 'for');
  assert.equal(linkStance(sectionOpens, ['subsection', 'headline'], lines), 'for');
});

test('should hear no section open with text, a credit or another section', () => {
  for (const role of ['paragraph', 'credit', 'section', 'colophon'] as const) {
    assert.equal(linkStance(sectionOpens, ['section', role], lines), 'against', role);
  }
  assert.equal(linkStance(sectionOpens, ['subsection', 'paragraph'], lines), 'against');
});

test('should have nothing to say of what follows a headline', () => {
  assert.equal(linkStance(sectionOpens, ['headline', 'paragraph'], lines), 'nothing');
});
