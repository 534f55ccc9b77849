import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '../../../src/3-blocks/roles.ts';
import { spelled } from '../../../src/3-blocks/rules/spelled.ts';
import { lineStance } from '../../support/lines.ts';

const facts = {
  spelled: new Map([
    [0, 'opens' as const],
    [1, 'goes on' as const],
  ]),
};
const stance = (role: Role, at: number) =>
  lineStance(spelled, role, ['春耕在即，', '种子质量怎么保障？', '近日，会议召开。'], facts, at);

test('should hear the first line speak for a headline, and the next for one that goes on', () => {
  assert.equal(stance('headline', 0), 'for');
  assert.equal(stance('headline, continued', 1), 'for');
  assert.equal(stance('paragraph', 0), 'against');
  assert.equal(stance('headline', 1), 'against');
});

test('should have nothing to say of other lines', () => {
  assert.equal(stance('headline', 2), 'nothing');
});
