import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Credits } from '../../../src/2-lines/profile.ts';
import { knownCreditRule } from '../../../src/3-blocks/links/known-credit.ts';
import type { Role } from '../../../src/3-blocks/roles.ts';
import { linkStance } from '../../support/lines.ts';

const stance = (before: Role, credits: Credits | undefined, line = '甲学会、乙学会') => {
  return linkStance(knownCreditRule, [before, 'credit'], ['老街重新开张', line], { credits });
};

test('should hear bare names speak for a credit where the publication puts its credits', () => {
  assert.equal(stance('headline', 'heading'), 'for');
  assert.equal(stance('paragraph', 'closing'), 'for');
});

test('should have nothing to say of bare names elsewhere', () => {
  assert.equal(stance('paragraph', 'heading'), 'nothing');
  assert.equal(stance('headline', 'closing'), 'nothing');
  assert.equal(stance('headline', ['报料']), 'nothing');
  assert.equal(stance('headline', undefined), 'nothing');
});

test('should not take a sentence for names', () => {
  assert.equal(stance('headline', 'heading', '甲学会、乙学会共同举办'), 'nothing');
});

test('should hear names below a headline that is whole without them speak for a credit', () => {
  const stanceOf = (credits?: Credits) =>
    linkStance(knownCreditRule, ['headline', 'credit'], ['老街重新开张', '甲学会'], {
      credits,
      sendersBelow: new Set([1]),
    });
  assert.equal(stanceOf(), 'for');
  assert.equal(stanceOf('none'), 'nothing');
});

test('should take a bare name above a marked one for the rest of a headline where names are marked', () => {
  const stanceOf = (...below: string[]) =>
    linkStance(
      knownCreditRule,
      ['headline', 'credit'],
      ['供电公司举办班组长安全能力', '提升研修班', ...below],
      { credits: 'heading' },
    );
  assert.equal(stanceOf('◇市供电公司', '老街重新开张', '◇甲学会'), 'nothing');
  assert.equal(stanceOf('◇老街重新开张', '老街重新开张', '◇甲学会'), 'for');
  assert.equal(stanceOf('老街重新开张'), 'for');
});

test('should hear no credit in a name set like sections below a text where credits bear no mark', () => {
  const text = '近日，会议在城西举行，一百二十位会员参加了会议并参观了展览。';
  const stanceOf = (credit: string) =>
    linkStance(knownCreditRule, ['paragraph', 'credit'], [text, '【区县科协】', text, credit], {
      credits: 'closing',
      sectionStyle: 'bracket 【',
    });
  assert.equal(stanceOf('护理部'), 'nothing');
  assert.equal(stanceOf('【护理部】'), 'for');
});
