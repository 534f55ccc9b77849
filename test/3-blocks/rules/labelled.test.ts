import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelled } from '../../../src/3-blocks/rules/labelled.ts';
import { lineStance } from '../../support/lines.ts';

const below = { firstProse: 0 };

test('should hear a fact under a label speak for a paragraph and against a headline', () => {
  assert.equal(lineStance(labelled, 'paragraph', '地点：本会会所七楼', below), 'for');
  assert.equal(lineStance(labelled, 'headline', '地点：本会会所七楼', below), 'against');
});

test('should have nothing to say of a headline with a colon', () => {
  const line = '宏泰阀门：三十年只做一只球阀';
  assert.equal(lineStance(labelled, 'headline', line, below), 'nothing');
});

test('should have nothing to say of a label in a masthead', () => {
  assert.equal(lineStance(labelled, 'paragraph', '日期：十月十二日', { firstProse: 9 }), 'nothing');
});
