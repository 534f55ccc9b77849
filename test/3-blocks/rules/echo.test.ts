import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '../../../src/3-blocks/roles.ts';
import { echo } from '../../../src/3-blocks/rules/echo.ts';
import { lineStance } from '../../support/lines.ts';

const entry = '北京作物学会对接服务通州区生态农场';
const story = '近日，北京作物学会组织专家走进通州区，为三家农场提供技术指导。';
const bulletin = [
  '科协每周动态',
  entry,
  '市科协部署防汛工作',
  story,
  '北京作物学会对接服务通州区生态农场建设',
];

const stance = (role: Role, line: number) => lineStance(echo, role, bulletin, {}, line);

test('should hear a line at the head that is said again speak for an entry of the contents', () => {
  assert.equal(stance('contents entry', 1), 'for');
  assert.equal(stance('headline', 1), 'against');
});

test('should hear what says it again speak for a headline and against prose', () => {
  assert.equal(stance('headline', 4), 'for');
  assert.equal(stance('section', 4), 'for');
  assert.equal(stance('paragraph', 4), 'against');
  assert.equal(stance('contents entry', 4), 'against');
});

test('should have nothing to say of a line that is said once', () => {
  assert.equal(stance('contents entry', 2), 'nothing');
  assert.equal(stance('headline', 2), 'nothing');
});
