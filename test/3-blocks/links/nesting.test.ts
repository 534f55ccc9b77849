import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nesting } from '../../../src/3-blocks/links/nesting.ts';
import { linkStance } from '../../support/lines.ts';

test('should hear the shallowest heading above a deeper one be a section', () => {
  const lines = ['## 要闻', '### 市科协召开年会'];
  const facts = { shallowest: 2 };
  assert.equal(linkStance(nesting, ['section', 'headline'], lines, facts), 'for');
  assert.equal(linkStance(nesting, ['subsection', 'headline'], lines, facts), 'against');
});

test('should hear a deeper heading above one deeper still be a column', () => {
  const lines = ['### 专家观点', '#### 市科协召开年会'];
  const facts = { shallowest: 2 };
  assert.equal(linkStance(nesting, ['subsection', 'headline'], lines, facts), 'for');
  assert.equal(linkStance(nesting, ['section', 'headline'], lines, facts), 'nothing');
});

test('should hear no section of a bare heading where brackets set sections off at any level', () => {
  const lines = ['# 他山之石', '### 市科协召开年会'];
  const facts = { shallowest: 1, sectionStyle: 'bracket 【' };
  assert.notEqual(linkStance(nesting, ['section', 'headline'], lines, facts), 'for');
  const kept = { ...facts, headingLevels: { section: 1, headline: 3 } };
  assert.equal(linkStance(nesting, ['section', 'headline'], lines, kept), 'for');
});

for (const [before, line] of [
  ['## 要闻', '## 市科协召开年会'],
  ['### 市科协召开年会', '## 要闻'],
  ['要闻', '## 市科协召开年会'],
] as [string, string][]) {
  test(`should have nothing to say of ${before} above ${line}`, () => {
    assert.equal(linkStance(nesting, ['section', 'headline'], [before, line]), 'nothing');
    assert.equal(linkStance(nesting, ['subsection', 'headline'], [before, line]), 'nothing');
  });
}
