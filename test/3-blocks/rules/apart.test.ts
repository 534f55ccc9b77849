import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart } from '../../../src/3-blocks/rules/apart.ts';
import { lineStance } from '../../support/lines.ts';

test('should hear a line that stands apart speak for what it is there, and against text', () => {
  const facts = { apart: new Map([[0, 'section' as const]]) };
  assert.equal(lineStance(apart, 'section', '头条', facts), 'for');
  assert.equal(lineStance(apart, 'headline', '头条', facts), 'against');
  assert.equal(lineStance(apart, 'paragraph', '头条', facts), 'against');
});

test('should have nothing to say of a line that does not', () => {
  assert.equal(lineStance(apart, 'section', '头条', { apart: new Map() }), 'nothing');
});

test('should leave a line that is set unlike the sections to how it is set', () => {
  const facts = { apart: new Map([[0, 'section' as const]]), sectionStyle: 'bracket 【' };
  assert.equal(lineStance(apart, 'section', '〖专家观点〗', facts), 'nothing');
  assert.equal(lineStance(apart, 'section', '【分会动态】', facts), 'for');
});
