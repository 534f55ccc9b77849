import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indent } from '../../../src/3-blocks/rules/indent.ts';
import { lineStance } from '../../support/lines.ts';

for (const indented of [true, false]) {
  test(`should hear two characters of indent speak for a paragraph, ${indented ? 'a habit' : 'the only one'}`, () => {
    const line = '　　近日，市科协召开会议。';
    assert.equal(lineStance(indent, 'paragraph', line, { indented }), 'for');
    assert.equal(lineStance(indent, 'paragraph, continued', line, { indented }), 'against');
  });
}

test('should hear a centred line speak for a heading and against prose', () => {
  const line = '　　　　　　市科协召开学会工作会议';
  assert.equal(lineStance(indent, 'headline', line), 'for');
  assert.equal(lineStance(indent, 'masthead', line), 'for');
  assert.equal(lineStance(indent, 'paragraph', line), 'against');
});

test('should hear a flush line go on with a paragraph where paragraphs are indented', () => {
  const line = '才优势，服务首都发展。';
  assert.equal(lineStance(indent, 'paragraph, continued', line, { indented: true }), 'for');
  assert.equal(lineStance(indent, 'paragraph', line, { indented: true }), 'against');
});

test('should have nothing to say of a flush line where no line is indented', () => {
  const line = '才优势，服务首都发展。';
  assert.equal(lineStance(indent, 'paragraph', line, { indented: false }), 'nothing');
  assert.equal(lineStance(indent, 'paragraph, continued', line, { indented: false }), 'nothing');
});

test('should hear a flush line go on with no paragraph where each stands on one line', () => {
  const line = '志愿服务队开展秋季';
  const facts = { indented: true, uncutLines: true };
  assert.equal(lineStance(indent, 'paragraph, continued', line, facts), 'against');
  assert.equal(lineStance(indent, 'paragraph', line, facts), 'against');
});
