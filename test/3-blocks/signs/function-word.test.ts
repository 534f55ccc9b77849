import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsInFunctionWord } from '../../../src/3-blocks/signs/function-word.ts';

for (const text of [
  '《工作要点（2016）》已于',
  '教育部与',
  '推进月季花展的',
  '市科協將於會上對',
  '根據',
]) {
  const leads = text !== '根據';
  test(`should ${leads ? '' : 'not '}hear that a word follows ${text}`, () =>
    assert.equal(endsInFunctionWord(text), leads));
}

for (const text of [
  '展览正在',
  '机构合并',
  '加强应对',
  '问题依然存在',
  '行动自由',
  '有所作为',
  '砂石“净矿”出让',
  '',
]) {
  test(`should hear nothing follow “${text}”, whose last character is part of a word`, () =>
    assert.ok(!endsInFunctionWord(text)));
}
