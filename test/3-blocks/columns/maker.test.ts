import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maker } from '../../../src/3-blocks/columns/maker.ts';
import { lineStance } from '../../support/lines.ts';

const prose = '近日，北京作物学会在通州区召开会员大会，专家到会，共商种业振兴。';
const head = ['西岭园艺通讯', '第 8 期', '2023年4月20日'];
const stance = (lines: readonly string[], at: number) =>
  lineStance(maker, 'masthead', lines, {}, at);

test('should take a name below the day of a bulletin, set apart from the rest, for who makes it', () => {
  assert.equal(stance([...head, '西岭园艺学会办公室', '', '月季展览开幕', prose], 3), 'for');
  assert.equal(stance([...head, '西岭园艺学会办公室', '学会动态', prose], 3), 'for');
});

test('should not take a label that touches the first headline for it, nor what names nobody', () => {
  assert.equal(stance([...head, '', '西岭园艺学会', '月季展览开幕', prose], 3), 'nothing');
  assert.equal(stance([...head, '月季展览开幕', '', '西岭园艺学会', prose], 3), 'nothing');
  assert.equal(stance(['月季展览开幕', '西岭园艺学会', '', prose], 1), 'nothing');
});
