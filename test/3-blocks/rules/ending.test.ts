import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ending } from '../../../src/3-blocks/rules/ending.ts';
import { lineStance } from '../../support/lines.ts';

for (const line of [
  '会议由秘书长主持。',
  '会议要求，各学会要发挥人才优势，',
  '会议提出三点要求：',
]) {
  test(`should hear the end of ${line} speak for prose and against a headline`, () => {
    assert.equal(lineStance(ending, 'paragraph', line), 'for');
    assert.equal(lineStance(ending, 'headline', line), 'against');
    assert.equal(lineStance(ending, 'section', line), 'against');
  });
}

for (const line of [
  '市科协召开学会工作会议',
  '印发《科普工作条例》',
  '走进“科学之夜”',
  '某某大学（北京）',
]) {
  test(`should have nothing to say of the end of ${line}`, () => {
    assert.equal(lineStance(ending, 'headline', line), 'nothing');
    assert.equal(lineStance(ending, 'paragraph', line), 'nothing');
  });
}

test('should hear a credit at the end speak against a headline', () => {
  const line = '为乡村振兴奠定基础。（北京作物学会）';
  assert.equal(lineStance(ending, 'paragraph', line), 'for');
  assert.equal(lineStance(ending, 'headline', line), 'against');
});

test('should hear a quoted sentence at the end speak against a headline', () => {
  assert.equal(lineStance(ending, 'headline', '他说：“欢迎大家再来。”'), 'against');
});

test('should hear an exclamation speak against a section', () => {
  assert.equal(lineStance(ending, 'section', '携手前行！'), 'against');
});
