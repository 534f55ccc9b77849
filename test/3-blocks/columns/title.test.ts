import assert from 'node:assert/strict';
import { test } from 'node:test';
import { title } from '../../../src/3-blocks/columns/title.ts';
import { lineStance } from '../../support/lines.ts';

const prose = '近日，北京作物学会在通州区召开会员大会，专家到会，共商种业振兴。';
const stance = (...lines: string[]) => lineStance(title, 'masthead', [...lines, prose], {}, 0);

test('should take what is called as publications are, right above a number, for the title', () => {
  assert.equal(stance('河畔文艺月报', '2021年3月　第5期'), 'for');
});

test('should not take a headline above a number for it, nor a name above none', () => {
  assert.equal(stance('河畔讲坛开讲', '2021年3月　第5期'), 'nothing');
  assert.equal(stance('作物学会发布农情简报', '2021年3月　第5期'), 'nothing');
  assert.equal(stance('河畔文艺月报', '月季展览开幕'), 'nothing');
});
