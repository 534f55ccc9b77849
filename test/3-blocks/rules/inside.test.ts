import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inside } from '../../../src/3-blocks/rules/inside.ts';
import { lineStance } from '../../support/lines.ts';

test('should hear a sentence that ends inside a line speak for prose', () => {
  const line = '年会在京召开。会议由理事长主持';
  assert.equal(lineStance(inside, 'paragraph', line), 'for');
  assert.equal(lineStance(inside, 'paragraph, continued', line), 'for');
  assert.equal(lineStance(inside, 'headline', line), 'against');
  assert.equal(lineStance(inside, 'colophon', line), 'against');
});

for (const line of [
  '年会在京召开。',
  '携手前行！共创未来',
  '他说：“欢迎大家。”',
  '版本 2.0 发布',
]) {
  test(`should have nothing to say of ${line}`, () => {
    assert.equal(lineStance(inside, 'paragraph', line), 'nothing');
    assert.equal(lineStance(inside, 'headline', line), 'nothing');
  });
}
