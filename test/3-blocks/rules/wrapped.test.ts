import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrapped } from '../../../src/3-blocks/rules/wrapped.ts';
import { lineStance } from '../../support/lines.ts';

const column = { columns: [20] };

test('should hear a line that stops short of its column speak for a headline', () => {
  const line = '市科协召开学会工作会议';
  assert.equal(lineStance(wrapped, 'headline', line, column), 'for');
  assert.equal(lineStance(wrapped, 'paragraph', line, column), 'against');
});

test('should hear a full line speak for prose', () => {
  const line = '会议要求各学会要进一步发挥人才优势服务首';
  assert.equal(lineStance(wrapped, 'paragraph', line, column), 'for');
  assert.equal(lineStance(wrapped, 'section', line, column), 'against');
});

test('should have nothing to say of a short line that ends a sentence', () => {
  assert.equal(lineStance(wrapped, 'headline', '服务首都发展。', column), 'nothing');
});

test('should have nothing to say where text is not wrapped', () => {
  const line = '市科协召开学会工作会议';
  assert.equal(lineStance(wrapped, 'headline', line, { columns: [undefined] }), 'nothing');
});
