import assert from 'node:assert/strict';
import { test } from 'node:test';
import { besideLabel } from '../../../src/3-blocks/columns/beside-label.ts';
import { surveyOf } from '../../support/lines.ts';

const speaks = (line: string) => besideLabel(surveyOf([line]), 0).length > 0;

test('should hear a text open beside a label', () => {
  assert.ok(speaks('江西 6月27日，省旅游协会组织起草规范'));
  assert.ok(speaks('    北京作物学会 近日，会员大会在通州召开'));
});

test('should hear none behind other words, nor without an opening of news', () => {
  assert.ok(!speaks('学会活动 6月27日，省旅游协会组织起草规范'));
  assert.ok(!speaks('江西 省旅游协会组织起草营地服务规范'));
});
