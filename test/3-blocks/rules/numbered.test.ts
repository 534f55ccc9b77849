import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbered } from '../../../src/3-blocks/rules/numbered.ts';
import { lineStance } from '../../support/lines.ts';

test('should hear a Han number before a short line speak for a section', () => {
  assert.equal(lineStance(numbered, 'section', '一、学会动态'), 'for');
});

test('should hear a Han number before a long line say nothing for a section', () => {
  const line = '一、北京作物学会对接服务通州区生态农场';
  assert.equal(lineStance(numbered, 'section', line), 'nothing');
});

for (const line of ['1. 市科协召开年会', '（一）市科协召开年会', '(2) 市科协召开年会']) {
  test(`should hear ${line} speak for a headline or an entry, not for a section`, () => {
    assert.equal(lineStance(numbered, 'headline', line), 'for');
    assert.equal(lineStance(numbered, 'contents entry', line), 'for');
    assert.equal(lineStance(numbered, 'section', line), 'nothing');
  });
}

test('should hear a number speak against going on with a line and against a masthead', () => {
  for (const role of ['paragraph, continued', 'headline, continued', 'masthead'] as const) {
    assert.equal(lineStance(numbered, role, '① 市科协召开年会'), 'against');
  }
});

for (const line of [
  '2023 科学跨年之夜举行',
  '2.5 亿元支持科技创新',
  '3月3日市科协召开年会',
  '一是加强领导',
]) {
  test(`should have nothing to say of ${line}`, () => {
    assert.equal(lineStance(numbered, 'headline', line), 'nothing');
    assert.equal(lineStance(numbered, 'paragraph, continued', line), 'nothing');
  });
}
